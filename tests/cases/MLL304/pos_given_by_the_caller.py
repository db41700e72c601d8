import torch
from torch import nn


class Chain(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers  # expect: MLL304
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x * self.scale


net = Chain([nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)])
optimizer = torch.optim.Adam(net.parameters())
