from itertools import chain

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, depth):
        super().__init__()
        self.layers = [nn.Linear(4, 4) for _ in range(depth)]

    def parameters(self, recurse=True):
        return chain.from_iterable(layer.parameters() for layer in self.layers)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


torch.optim.SGD(Net(2).parameters(), lr=0.1)
