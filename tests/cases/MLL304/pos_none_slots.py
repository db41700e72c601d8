import torch
from torch import nn


class Ladder(nn.Module):
    def __init__(self, dim, rungs):
        super().__init__()
        self.rungs = [None] * rungs  # expect: MLL304
        for i in range(rungs):
            self.rungs[i] = nn.Linear(dim, dim)

    def forward(self, x):
        for rung in self.rungs:
            x = torch.relu(rung(x))
        return x


Ladder(4, 3)(torch.randn(2, 4))
