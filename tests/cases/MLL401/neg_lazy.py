import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(3, 8, 3),
    nn.ReLU(),
    nn.Flatten(),
    nn.LazyLinear(64),
    nn.ReLU(),
    nn.Linear(64, 2),
)
net(torch.randn(2, 3, 20, 20))
