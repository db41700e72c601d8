import torch.nn as nn


def make(channels, eps=None):
    if eps is None:
        return nn.BatchNorm2d(channels)
    return nn.BatchNorm2d(channels, eps)


net = nn.Sequential(make(8), make(8, 1e-4))
