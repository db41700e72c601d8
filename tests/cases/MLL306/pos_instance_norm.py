import torch
from torch import nn as N


class UNetDown(N.Module):
    def __init__(self, in_size, out_size, normalize=True, dropout=0.0):
        super().__init__()
        layers = [N.Conv2d(in_size, out_size, 4, 2, 1, bias=False)]
        if normalize:
            layers.append(N.InstanceNorm2d(out_size, 0.8))  # expect: MLL306
        layers.append(N.LeakyReLU(0.2))
        if dropout:
            layers.append(N.Dropout(dropout))
        self.model = N.Sequential(*layers)

    def forward(self, x):
        return self.model(x)


down = UNetDown(3, 64)
