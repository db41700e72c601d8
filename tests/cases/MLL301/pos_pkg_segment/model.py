import torch
from torch import nn

from initialise import from_nothing


class Segmenter(nn.Module):
    def __init__(self, classes=4):
        super().__init__()
        self.down = nn.Conv2d(3, 24, 3, padding=1)
        self.mid = nn.Conv2d(24, 24, 3, padding=1)
        self.up = nn.Conv2d(24, classes, 1)
        from_nothing(self)  # expect: MLL301

    def forward(self, x):
        return self.up(torch.relu(self.mid(torch.relu(self.down(x)))))
