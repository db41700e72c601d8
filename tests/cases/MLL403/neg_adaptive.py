import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.AdaptiveAvgPool2d(7),
    nn.Conv2d(8, 16, 7),
    nn.AdaptiveMaxPool2d((1, 1)),
    nn.Flatten(),
)
net(torch.zeros(3, 1, 5, 5))
