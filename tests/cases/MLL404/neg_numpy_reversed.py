"""Reversed in numpy before it becomes a tensor."""
import numpy as np
import torch
import torch.nn.functional as F

h = np.array([1.0, 0.5, 0.25, 0.125], dtype=np.float32)
reversed_h = torch.from_numpy(h[::-1].copy())
also = torch.tensor(np.flip(h).copy())
listed = torch.tensor([1.0, 0.5, 0.25][::-1])
turned = torch.tensor(list(reversed([1.0, 0.5, 0.25])))


def run(x):
    a = F.conv1d(x, reversed_h.view(1, 1, -1))
    b = F.conv1d(x, also.view(1, 1, -1))
    c = F.conv1d(x, listed.view(1, 1, -1))
    return a, b, c, F.conv1d(x, turned.view(1, 1, -1))


run(torch.randn(1, 1, 30))
