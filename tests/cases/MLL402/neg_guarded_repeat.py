import torch
from torch import nn


class Colour(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, 3)

    def forward(self, x):
        if x.dim() == 3:
            x = x.unsqueeze(0)
        if x.shape[1] == 1:
            x = x.repeat(1, 3, 1, 1)
        return self.conv(x)


net = Colour()
net(torch.rand(4, 1, 28, 28))
net(torch.rand(4, 3, 28, 28))
