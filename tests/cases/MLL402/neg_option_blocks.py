import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, inputs, outputs, downsample=None, norm=nn.BatchNorm2d):
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.norm = norm(outputs)
        self.downsample = downsample

    def forward(self, x):
        kept = x if self.downsample is None else self.downsample(x)
        return torch.relu(self.norm(self.conv(x)) + kept)


def chain(options):
    width = options.width
    stem = nn.Conv2d(3, 64 if options.wide else 32, 3)
    return nn.Sequential(stem, nn.BatchNorm2d(width), Block(width, width))


model = nn.Sequential(Block(8, 8), Block(8, 24, nn.Conv2d(8, 24, 1)), nn.BatchNorm2d(24))
model(torch.zeros(1, 8, 9, 9))
