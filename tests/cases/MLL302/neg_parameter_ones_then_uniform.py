import math

import torch
from torch import nn


class MyLinear(nn.Module):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.w = nn.Parameter(torch.ones(n_in, n_out))
        self.b = nn.Parameter(torch.ones(n_out) * 0.1)
        self.w.data.uniform_(-1 / math.sqrt(n_in), 1 / math.sqrt(n_in))

    def forward(self, x):
        return x @ self.w + self.b


net = nn.Sequential(MyLinear(10, 10), nn.ReLU(), MyLinear(10, 1))
