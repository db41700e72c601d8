"""Shapes of tensors on their way through networks."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Letters(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5)
        self.pool = nn.MaxPool2d(2, 2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.bn = nn.BatchNorm2d(16)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 10)

    def forward(self, x):
        x = self.pool(F.relu(self.conv1(x)))
        reveal(x)  # shape=(4, 6, 14, 14)
        x = self.pool(F.relu(self.bn(self.conv2(x))))
        reveal(x)  # shape=(4, 16, 5, 5)
        x = x.view(x.size(0), -1)
        reveal(x)  # shape=(4, 400)
        return self.fc2(F.relu(self.fc1(x)))


reveal(Letters()(torch.randn(4, 3, 32, 32)))  # shape=(4, 10)


class Unseen(nn.Module):
    """Nobody applies it: whether there is a batch is not known, until a norm says so."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)
        self.bn = nn.BatchNorm2d(8)

    def forward(self, x):
        y = F.adaptive_avg_pool2d(self.conv(x), 1)
        reveal(y)  # shape=('n?', 8, 1, 1)
        reveal(torch.flatten(y, 1))  # shape=('n', '8|1')
        y = self.bn(y)
        reveal(y)  # shape=('n', 8, 1, 1)
        reveal(torch.flatten(y, 1))  # shape=('n', 8)
        n, c, h, w = y.shape
        reveal(y.view(n, c * h * w))  # shape=('n', 8)
        reveal(y.view(x.size(0), -1))  # shape=('n', 8)
        return y.mean([2, 3])


Unseen()

layers = nn.Sequential(nn.Linear(784, 128), nn.ReLU())
reveal(layers(mystery))  # shape=('...', 128)

depth = mystery
stages = []
for _ in range(depth):
    stages.append(nn.Conv2d(8, 8, 3, stride=2))
reveal(nn.Sequential(*stages)(torch.randn(1, 8, 64, 64)))  # shape=?
for stage in nn.ModuleList(stages):
    reveal(stage(torch.randn(1, 8, 64, 64)))  # shape=? | shape=?

pair = torch.randn(2, 3, 5)
reveal(torch.cat([pair, pair], axis=1))  # shape=(2, 6, 5)
reveal(pair.sum(axis=1, keepdims=True))  # shape=(2, 1, 5)
reveal(torch.cat([pair, pair], along=1))  # shape=?
