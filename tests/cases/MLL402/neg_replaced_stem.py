import torch
from torch import nn


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 8, 3)
        self.bn1 = nn.BatchNorm2d(8)
        self.conv2 = nn.Conv2d(8, 8, 3)

    def forward(self, x):
        return self.conv2(torch.relu(self.bn1(self.conv1(x))))


grey = Small()
grey.conv1 = nn.Conv2d(1, 8, 3)
grey(torch.zeros(1, 1, 12, 12))

both = Small()
setattr(both, "conv1", nn.Conv2d(6, 8, 3))
both(torch.zeros(1, 6, 12, 12))
