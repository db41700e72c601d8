import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(1, 4, 3),
    nn.ReLU(),
    nn.Conv2d(4, 8, 7),  # expect: MLL403
)
net(torch.zeros(1, 1, 8, 8))
