from collections import deque

from torch import nn


class Rolling(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.layers = deque([nn.Linear(dim, dim), nn.Linear(dim, dim)])  # expect: MLL304

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


Rolling(3)
