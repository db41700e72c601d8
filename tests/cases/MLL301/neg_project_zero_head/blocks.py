import torch
from torch import nn


def zero_(layer):
    nn.init.zeros_(layer.weight)
    nn.init.zeros_(layer.bias)
    return layer


class GatedBranch(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.inner = nn.Linear(dim, dim)
        self.last = zero_(nn.Linear(dim, dim))

    def forward(self, x):
        return x + self.last(torch.relu(self.inner(x)))
