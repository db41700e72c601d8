import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(1, 8, 3, stride=2), nn.ReLU(), nn.Flatten())
        self.old_head = nn.Linear(1000, 10)
        self.head = nn.Linear(8 * 13 * 13, 10)

    def forward(self, x):
        return self.head(self.features(x))


Net()(torch.zeros(3, 1, 28, 28))
