"""Layers of a network are kept up to the one asked for, so the head is not among them."""

from collections import OrderedDict

import torch
from torch import nn


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(1, 8, 3)
        self.body = nn.Conv2d(8, 64, 3)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.head = nn.Linear(64, 10)

    def forward(self, x):
        return self.head(self.pool(self.body(self.stem(x))).flatten(1))


class UpTo(nn.ModuleDict):
    def __init__(self, network, wanted):
        left = {str(name) for name in wanted}
        kept = OrderedDict()
        for name, layer in network.named_children():
            kept[name] = layer
            left.discard(name)
            if not left:
                break
        super().__init__(kept)
        self.wanted = wanted

    def forward(self, x):
        maps = {}
        for name, layer in self.items():
            x = layer(x)
            if name in self.wanted:
                maps[name] = x
        return maps


maps = UpTo(Digits(), ["body"])(torch.randn(2, 1, 28, 28))
