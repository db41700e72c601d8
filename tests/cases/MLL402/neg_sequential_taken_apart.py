"""A Sequential that serves as a list: forward joins each block's input with its output, so the widths grow."""

import torch
from torch import nn


def unit(width, growth):
    return nn.Sequential(
        nn.BatchNorm2d(width), nn.ReLU(), nn.Conv2d(width, growth, kernel_size=3, padding=1)
    )


class Dense(nn.Module):
    def __init__(self, units, width, growth):
        super().__init__()
        blocks = []
        for i in range(units):
            blocks.append(unit(width + i * growth, growth))
        self.blocks = nn.Sequential(*blocks)

    def forward(self, x):
        for block in self.blocks:
            x = torch.cat((x, block(x)), dim=1)
        return x


class Squeeze(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 16, 3, padding=1)
        self.dense = Dense(3, 16, 8)
        self.exits = nn.Sequential(nn.Conv2d(16, 4, 1), nn.Conv2d(40, 4, 1))

    def forward(self, x):
        x = self.stem(x)
        return self.exits[0](x), self.exits[1](self.dense(x))


net = Squeeze()
coarse, fine = net(torch.randn(2, 3, 32, 32))
