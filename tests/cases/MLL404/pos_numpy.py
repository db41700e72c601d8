"""The response comes from numpy."""
import numpy as np
import torch
from torch.nn.functional import conv1d

n = np.arange(10)
h = np.power(0.7, n).astype(np.float32)
h /= h.sum()


def smooth(batch):
    weight = torch.from_numpy(h).reshape(1, 1, -1)
    return conv1d(batch, weight, padding="same")  # expect: MLL404


smooth(torch.rand(4, 1, 50))
