import torch
from torch.nn import Conv2d, Linear, Module
from torch.nn.functional import (
    dropout,
    max_pool2d,
    relu,
)


class SmallConv(Module):
    def __init__(self, drop_rate=0.3):
        super().__init__()
        self.conv = Conv2d(1, 16, 3, padding=1)
        self.fc = Linear(16 * 14 * 14, 10)
        self.drop_rate = drop_rate

    def forward(self, images):
        maps = max_pool2d(relu(self.conv(images)), 2)
        flat = torch.flatten(maps, 1)
        return self.fc(dropout(flat, p=self.drop_rate))  # expect: MLL305
