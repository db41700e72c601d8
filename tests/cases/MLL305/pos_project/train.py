import torch
from torch import nn

from layers import FeedForward

net = nn.Sequential(FeedForward(16, 0.2), nn.Linear(16, 2))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
