import torch
from torch import nn

net = nn.Sequential(
    nn.LazyConv2d(16, 3),
    nn.LazyBatchNorm2d(0.1),  # expect: MLL306
    nn.ReLU(),
    nn.Flatten(),
    nn.LazyLinear(10),
)
net(torch.randn(2, 3, 8, 8))
