"""Measure a receptive field: frozen all-ones kernels, gradient taken at the input alone."""
import torch
from torch import nn


def receptive_field(convs: nn.Sequential, size: int = 65) -> int:
    for conv in convs:
        conv.requires_grad_(False)
        conv.weight.fill_(1.0)
        conv.bias.fill_(0.0)
    x = torch.zeros(1, 1, size, size, requires_grad=True)
    out = convs(x)
    out[0, 0, out.shape[2] // 2, out.shape[3] // 2].backward()
    touched = (x.grad[0, 0] != 0).any(dim=0)
    return int(touched.sum())


stack = nn.Sequential(nn.Conv2d(1, 1, 3), nn.Conv2d(1, 1, 3, dilation=2))
print(receptive_field(stack))
