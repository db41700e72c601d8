import torch
from torch import nn


class Patches(nn.Module):
    def __init__(self, width=48):
        super().__init__()
        self.embed = nn.Conv2d(3, width, 8, stride=8)
        self.norm = nn.LayerNorm(width)
        self.conv = nn.Conv1d(width, 10, 1)
        self.bn = nn.BatchNorm1d(16)

    def forward(self, x):
        tokens = self.norm(self.embed(x).flatten(2).transpose(1, 2))
        tokens = self.bn(tokens)
        return self.conv(tokens.transpose(1, 2))


Patches()(torch.zeros(2, 3, 32, 32))
