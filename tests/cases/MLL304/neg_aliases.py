import torch
from torch import nn


class VGGish(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 8, 3)
        self.conv2 = nn.Conv2d(8, 8, 3)
        self.head = nn.Linear(8, 2)
        self.convs = [self.conv1, self.conv2]
        self.by_name = {"first": self.conv1, "second": self.conv2}

    def forward(self, x):
        for conv in self.convs:
            x = torch.relu(conv(x))
        return self.head(x.mean((2, 3)))

    def features(self, x, name):
        return self.by_name[name](x)


VGGish()
