import torch
from torch import nn


class BatchNorm2d(nn.BatchNorm2d):
    """Takes the momentum second."""

    def __init__(self, num_features, momentum=0.1, eps=1e-5):
        super().__init__(num_features, eps=eps, momentum=momentum)


class ScaledNorm(nn.Module):
    def __init__(self, channels, momentum):
        super().__init__()
        self.norm = nn.BatchNorm2d(channels, momentum=momentum)

    def forward(self, x):
        return self.norm(x)


net = nn.Sequential(BatchNorm2d(8, 0.8), ScaledNorm(8, 0.8))
