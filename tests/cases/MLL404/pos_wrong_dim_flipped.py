"""The flip is along the channel dimension, where there is one channel."""
import torch
import torch.nn.functional as F

h = torch.tensor([1.0, 0.6, 0.36, 0.216]).view(1, 1, 4)


def fir(x):
    return F.conv1d(x, h.flip(0), padding=3)  # expect: MLL404


fir(torch.randn(2, 1, 20))
