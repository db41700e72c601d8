import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, deep, pool):
        super().__init__()
        self.deep = deep
        self.pool = pool
        self.conv = nn.Conv2d(3, 16, 3, padding=1)
        self.more = nn.Conv2d(16, 64, 3, padding=1)
        width = 64 if deep else 16
        side = 16 if pool else 32
        self.fc = nn.Linear(width * side * side, 10)

    def forward(self, x):
        x = torch.relu(self.conv(x))
        if self.deep:
            x = torch.relu(self.more(x))
        if self.pool:
            x = torch.max_pool2d(x, 2)
        return self.fc(x.flatten(1))


def build(options):
    net = Net(options.deep, options.pool)
    net(torch.randn(1, 3, 32, 32))
    return net
