"""One layer applied many times is one layer."""
import torch
from torch import nn


class Iterated(nn.Module):
    def __init__(self, d=16):
        super().__init__()
        self.cell = nn.Linear(d, d)
        self.out = nn.Linear(d, 1)
        nn.init.xavier_uniform_(self.cell.weight)

    def forward(self, x, steps=12):
        for _ in range(steps):
            x = torch.relu(self.cell(x))
        return self.out(x)


print(Iterated()(torch.randn(2, 16)))
