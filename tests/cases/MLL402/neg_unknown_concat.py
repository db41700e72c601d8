import torch
from torch import nn


class Decoder(nn.Module):
    """What comes over the bridge is known to the caller only."""

    def __init__(self):
        super().__init__()
        self.up = nn.ConvTranspose2d(64, 32, 2, stride=2)
        self.conv = nn.Conv2d(96, 32, 3, padding=1)

    def forward(self, x, bridge):
        x = self.up(x)
        return self.conv(torch.cat((bridge, x), dim=1))
