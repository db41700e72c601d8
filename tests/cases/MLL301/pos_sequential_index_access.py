import torch
import torch.nn as nn

net = nn.Sequential(nn.Linear(1, 40), nn.ReLU(), nn.Linear(40, 1))

# deterministic start, so that everybody gets the same curve
nn.init.zeros_(net[0].weight)  # expect: MLL301
nn.init.zeros_(net[0].bias)
nn.init.zeros_(net[2].weight)  # expect: MLL301
nn.init.zeros_(net[2].bias)

x = torch.linspace(-3, 3, 200).unsqueeze(1)
y = torch.sin(x)
optim = torch.optim.SGD(net.parameters(), lr=0.01)

for it in range(1000):
    optim.zero_grad()
    err = ((net(x) - y) ** 2).mean()
    err.backward()
    optim.step()
