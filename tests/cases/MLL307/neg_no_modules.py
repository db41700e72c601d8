import torch
from torch import nn


class Permute(nn.Module):
    def __init__(self, *order):
        self.order = order

    def forward(self, x):
        return x.permute(*self.order)


class Held:
    """No Module at all."""

    def __init__(self):
        self.net = nn.Linear(2, 2)
        self.weight = nn.Parameter(torch.ones(2))


Held()
