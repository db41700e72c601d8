import torch
from torch import nn


def conv_block(inputs, outputs):
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3), nn.BatchNorm2d(outputs), nn.ReLU())


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = conv_block(1, 8)
        self.b = conv_block(8, 16)
        self.c = nn.Conv2d(8, 4, 1)  # expect: MLL402

    def forward(self, x):
        return self.c(self.b(self.a(x)))


Net()(torch.zeros(2, 1, 28, 28))
