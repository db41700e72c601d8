import torch
from torch import nn


class Shared(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = nn.ModuleList(layers)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


class Owner(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(3, 3), nn.Linear(3, 3)]
        self.shared = Shared(self.layers)

    def forward(self, x):
        return self.layers[1](self.shared(x))


Owner()
