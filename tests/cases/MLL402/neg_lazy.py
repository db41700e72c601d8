import torch
from torch import nn

net = nn.Sequential(
    nn.LazyConv2d(16, 3),
    nn.LazyBatchNorm2d(),
    nn.ReLU(),
    nn.LazyConv2d(32, 3),
    nn.Conv2d(32, 8, 1),
)
net(torch.zeros(1, 5, 12, 12))
