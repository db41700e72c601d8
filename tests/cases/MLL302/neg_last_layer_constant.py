import torch
from torch import nn


class Critic(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.features = nn.Sequential(nn.Linear(d, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU())
        self.last = nn.Linear(64, 1)
        for p in self.features:
            if isinstance(p, nn.Linear):
                nn.init.kaiming_uniform_(p.weight, nonlinearity="relu")
        nn.init.constant_(self.last.weight, 1e-2)
        nn.init.constant_(self.last.bias, -1.0)

    def forward(self, x):
        return self.last(self.features(x))


print(Critic(3)(torch.randn(2, 3)))
