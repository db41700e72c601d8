import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, width=16, depth=3):
        super().__init__()
        self.layers = self._layers(width, depth)  # expect: MLL304
        self.head = nn.Linear(width, 2)

    @staticmethod
    def _layers(width, depth):
        made = []
        for _ in range(depth):
            made.extend([nn.Linear(width, width), nn.BatchNorm1d(width), nn.ReLU()])
        return made

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return self.head(x)


Net()
