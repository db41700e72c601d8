import torch
from torch import nn

net = nn.Sequential()
net.add_module("conv1", nn.Conv2d(3, 6, 3))
net.add_module("relu1", nn.ReLU())
net.add_module("conv2", nn.Conv2d(12, 24, 3))  # expect: MLL402
net.add_module("relu2", nn.ReLU())
out = net(torch.ones(1, 3, 12, 12))
