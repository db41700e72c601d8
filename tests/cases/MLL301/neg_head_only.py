import torch
from torch import nn


class Value(nn.Module):
    def __init__(self, obs=8, hidden=64):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(obs, hidden), nn.Tanh(), nn.Linear(hidden, hidden), nn.Tanh())
        self.head = nn.Linear(hidden, 1)
        self.head.weight.data.mul_(0.0)
        self.head.bias.data.mul_(0.0)

    def forward(self, obs):
        return self.head(self.trunk(obs)).squeeze(-1)


v = Value()
opt = torch.optim.Adam(v.parameters(), 1e-2)
obs, ret = torch.randn(128, 8), torch.randn(128)
for _ in range(50):
    opt.zero_grad()
    ((v(obs) - ret) ** 2).mean().backward()
    opt.step()
