import torch
from torch import nn


class Gated(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.inner = nn.Sequential(nn.Linear(dim, dim), nn.ReLU(), nn.Linear(dim, dim))
        self.alpha = nn.Parameter(torch.zeros(1))
        self.layer_scale = nn.Parameter(torch.zeros(dim))

    def forward(self, x):
        return x + self.alpha * self.inner(x) + self.layer_scale * x


net = nn.Sequential(nn.Linear(4, 32), *[Gated(32) for _ in range(12)], nn.Linear(32, 1))
print(net(torch.randn(3, 4)).shape)
