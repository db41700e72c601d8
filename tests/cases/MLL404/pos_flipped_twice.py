"""Flipped and flipped back: the kernel is as it was written."""
import torch
import torch.nn.functional as F

h = torch.tensor([3.0, 2.0, 1.0])
back_to_front = h.flip(0)
h = torch.flip(back_to_front, dims=[0])


def run(x):
    return F.conv1d(x, h.view(1, 1, 3))  # expect: MLL404


run(torch.randn(1, 1, 20))
