import torch
from torch import nn


def ones_everywhere(m):
    if isinstance(m, nn.Linear):
        torch.nn.init.ones_(m.weight)  # expect: MLL302
        torch.nn.init.zeros_(m.bias)


net = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 3))
net.apply(ones_everywhere)  # expect: MLL302
x = torch.randn(150, 4)
y = x.argmax(1).clamp(max=2)
opt = torch.optim.SGD(net.parameters(), lr=0.05)
for _ in range(50):
    opt.zero_grad()
    loss = nn.functional.cross_entropy(net(x), y)
    loss.backward()
    opt.step()
print("rows of layer 0 differ by", (net[0].weight - net[0].weight[0]).abs().max().item())
