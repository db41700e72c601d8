"""The taps are a parameter that takes no part in training."""
import torch
from torch import nn
import torch.nn.functional as F


class Reverb(nn.Module):
    def __init__(self):
        super().__init__()
        taps = torch.tensor([[[1.0, 0.7, 0.4, 0.2]]])
        self.taps = nn.Parameter(taps, requires_grad=False)
        self.gain = nn.Parameter(torch.ones(1))

    def forward(self, x):
        wet = F.conv1d(x, self.taps, padding=3)  # expect: MLL404
        return self.gain * wet


net = Reverb()
net(torch.randn(2, 1, 40)).sum().backward()
