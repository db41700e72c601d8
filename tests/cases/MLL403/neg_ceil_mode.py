import torch
from torch import nn

net = nn.Sequential(
    nn.MaxPool2d(2, ceil_mode=True),
    nn.MaxPool2d(2, ceil_mode=True),
    nn.MaxPool2d(2, ceil_mode=True),
    nn.MaxPool2d(2, ceil_mode=True),
    nn.Conv2d(1, 2, 1),
)
net(torch.zeros(1, 1, 9, 9))
one = nn.MaxPool2d(3, stride=2, ceil_mode=True)
one(torch.zeros(1, 1, 2, 2))
