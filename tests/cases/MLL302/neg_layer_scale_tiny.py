import torch
from torch import nn


class NextBlock(nn.Module):
    def __init__(self, dim, start=1e-6):
        super().__init__()
        self.depthwise = nn.Conv2d(dim, dim, 7, padding=3, groups=dim)
        self.norm = nn.LayerNorm(dim)
        self.wide = nn.Linear(dim, 4 * dim)
        self.narrow = nn.Linear(4 * dim, dim)
        self.gamma = nn.Parameter(start * torch.ones(dim))
        self.gamma_2d = nn.Parameter(torch.full((1, dim), start))

    def forward(self, x):
        y = self.norm(self.depthwise(x).permute(0, 2, 3, 1))
        y = self.gamma * self.narrow(torch.nn.functional.gelu(self.wide(y))) * (1 + self.gamma_2d)
        return x + y.permute(0, 3, 1, 2)


net = nn.Sequential(*[NextBlock(16) for _ in range(3)])
print(net(torch.randn(1, 16, 8, 8)).shape)
