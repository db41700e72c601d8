import torch
from torch import nn


class MobileBlock(nn.Module):
    def __init__(self, inputs, outputs, expand):
        super().__init__()
        hidden = inputs * expand
        self.layers = nn.Sequential(
            nn.Conv2d(inputs, hidden, 1, bias=False),
            nn.BatchNorm2d(hidden),
            nn.ReLU6(inplace=True),
            nn.Conv2d(hidden, hidden, 3, padding=1, groups=hidden, bias=False),
            nn.BatchNorm2d(hidden),
            nn.ReLU6(inplace=True),
            nn.Conv2d(hidden, outputs, 1, bias=False),
            nn.BatchNorm2d(outputs),
        )

    def forward(self, x):
        return self.layers(x)


spread = nn.Sequential(nn.Conv2d(8, 32, 3, groups=8), nn.Conv2d(32, 64, 1, groups=4), nn.BatchNorm2d(64))
x = torch.rand(1, 8, 10, 10)
MobileBlock(8, 12, 6)(x)
spread(x)
