import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.conv = nn.Conv2d(3, 256, 3, padding=1)
        self.pool = nn.AdaptiveAvgPool2d((6, 6))
        self.one = nn.AdaptiveMaxPool2d(1)
        self.wide = nn.Linear(256 * 6 * 6, classes)
        self.narrow = nn.Linear(256, classes)

    def forward(self, x):
        x = self.conv(x)
        wide = self.wide(torch.flatten(self.pool(x), 1))
        narrow = self.narrow(self.one(x).squeeze(-1).squeeze(-1))
        return wide + narrow


net = Net()
for side in (64, 100, 224):
    net(torch.zeros(1, 3, side, side))
