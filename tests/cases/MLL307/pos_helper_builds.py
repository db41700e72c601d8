import torch
from torch import nn


class ConvNet(nn.Module):
    def __init__(self, channels):
        self.channels = channels
        self._build()

    def _build(self):
        self.conv = nn.Conv2d(self.channels, 16, 3)  # expect: MLL307
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.out = nn.Linear(16, 10)

    def forward(self, x):
        return self.out(self.pool(torch.relu(self.conv(x))).flatten(1))


model = ConvNet(3)
