"""The one hidden ReLU layer starts with weight and bias at zero and can never leave it."""
import torch
from torch import nn


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.readout = nn.Linear(50, 2)
        nn.init.zeros_(self.hidden.weight)  # expect: MLL301
        nn.init.zeros_(self.hidden.bias)  # expect: MLL301

    def forward(self, x):
        return self.readout(self.hidden(x).relu())


net = Small()
x = torch.randn(200, 10)
y = (x[:, 0] * x[:, 1] > 0).long()
opt = torch.optim.SGD(net.parameters(), lr=0.2)
for _ in range(100):
    opt.zero_grad()
    nn.functional.cross_entropy(net(x), y).backward()
    opt.step()
print(net.hidden.weight.abs().max().item())
