import torch
from torch import nn


class Policy(nn.Module):
    def __init__(self, obs, act):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(obs, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh())
        self.mean = nn.Linear(64, act)
        self.log_std = nn.Parameter(torch.zeros(1, act))
        nn.init.zeros_(self.mean.weight)
        nn.init.zeros_(self.mean.bias)

    def forward(self, x):
        return self.mean(self.trunk(x)), self.log_std.exp()


pi = Policy(11, 3)
