import torch
from torch import nn


def frozen_net():
    net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Conv2d(8, 8, 3))
    for parameter in net.parameters():
        parameter.requires_grad_(False)
    return net.eval()


class Perceptual(nn.Module):
    def __init__(self):
        super().__init__()
        self._vgg = [frozen_net()]
        self.weight = nn.Parameter(torch.ones(1))

    def forward(self, a, b):
        return self.weight * (self._vgg[0](a) - self._vgg[0](b)).abs().mean()


class Target(nn.Module):
    def __init__(self, online):
        super().__init__()
        self.online = online
        self.target = (nn.Linear(4, 4).requires_grad_(False),)

    def forward(self, x):
        return self.online(x) - self.target[0](x)


Perceptual()
Target(nn.Linear(4, 4))
