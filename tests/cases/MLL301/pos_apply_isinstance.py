import torch
from torch import nn


def blank(module):
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.zeros_(module.weight)  # expect: MLL301
        if module.bias is not None:
            nn.init.zeros_(module.bias)


net = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(8 * 14 * 14, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
net.apply(blank)  # expect: MLL301
x, y = torch.randn(64, 1, 28, 28), torch.randint(0, 10, (64,))
optimiser = torch.optim.SGD(net.parameters(), lr=0.1)
for _ in range(20):
    optimiser.zero_grad()
    loss = nn.functional.cross_entropy(net(x), y)
    loss.backward()
    optimiser.step()
print(loss.item(), net[0].weight.abs().max().item())
