"""The widths stand only where the blocks are made."""
import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, inputs, outputs, stride=1):
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.norm = nn.BatchNorm2d(outputs)

    def forward(self, x):
        return torch.relu(self.norm(self.conv(x)))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = Block(3, 24)
        self.second = Block(24, 48, stride=2)
        self.third = Block(24, 96, stride=2)  # expect: MLL402

    def forward(self, x):
        return self.third(self.second(self.first(x)))


encoder = Encoder()
