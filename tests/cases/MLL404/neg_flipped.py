"""Flipped along time: this is a convolution."""
import torch
import torch.nn.functional as F

h = 0.5 ** torch.arange(8).float()


def fir(x):
    return F.conv1d(F.pad(x, (7, 0)), h.flip(0).view(1, 1, -1))


def fir_late(x):
    return F.conv1d(x, torch.flip(h.view(1, 1, -1), [-1]), padding=7)


def fir_method(x):
    weight = h.view(1, 1, -1)
    return F.conv1d(x, weight.flip(dims=(2,)), padding=7)


fir(torch.randn(1, 1, 30)), fir_late(torch.randn(1, 1, 30)), fir_method(torch.randn(1, 1, 30))
