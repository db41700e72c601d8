import torch
from torch import nn


class LoRALinear(nn.Linear):
    def __init__(self, in_features, out_features, rank=4):
        nn.Linear.__init__(self, in_features, out_features)
        self.a = nn.Parameter(torch.randn(rank, in_features) * 0.01)
        self.b = nn.Parameter(torch.zeros(out_features, rank))

    def forward(self, x):
        return super().forward(x) + x @ self.a.T @ self.b.T


class Net(nn.Sequential):
    def __init__(self, dim):
        super().__init__(nn.Linear(dim, dim), nn.ReLU())
        self.tail = LoRALinear(dim, dim)


class Layers(nn.ModuleList):
    def __init__(self, dim):
        super().__init__()
        for _ in range(2):
            self.append(nn.Linear(dim, dim))
        self.norm = nn.LayerNorm(dim)


Net(4)
Layers(4)
