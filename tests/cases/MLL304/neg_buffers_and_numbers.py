import torch
from torch import nn


class Kernels(nn.Module):
    def __init__(self):
        super().__init__()
        self.kernels = [torch.ones(1, 1, 3, 3) / 9, torch.eye(3).view(1, 1, 3, 3)]
        self.widths = [3, 5, 7]
        self.names = ("a", "b")
        self.fixed = [nn.Parameter(torch.ones(3), requires_grad=False)]
        self.gain = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return sum(nn.functional.conv2d(x, k, padding=1) for k in self.kernels) * self.gain * self.fixed[0].sum()


Kernels()
