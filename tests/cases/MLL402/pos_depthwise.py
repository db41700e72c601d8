import torch
from torch import nn


class Separable(nn.Module):
    def __init__(self):
        super().__init__()
        self.spread = nn.Conv2d(16, 32, 3, padding=1, groups=16)
        self.point = nn.Conv2d(16, 64, 1)  # expect: MLL402

    def forward(self, x):
        return self.point(self.spread(x))


block = Separable()
block(torch.rand(1, 16, 20, 20))
