from functools import reduce

from torch import nn


class Fold(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.blocks = tuple(nn.Linear(dim, dim) for _ in range(depth))  # expect: MLL304

    def forward(self, x):
        return reduce(lambda value, block: block(value), self.blocks, x)
