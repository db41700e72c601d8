import torch
from torch import nn
import torch.nn.functional as F


class PrunableLinear(nn.Linear):
    def __init__(self, n_in, n_out):
        super().__init__(n_in, n_out)
        self.register_buffer("mask", torch.ones(n_out, n_in))
        self.scores = nn.Parameter(torch.ones(n_out, n_in), requires_grad=False)

    def forward(self, x):
        return F.linear(x, self.weight * self.mask, self.bias)


net = nn.Sequential(PrunableLinear(20, 40), nn.ReLU(), PrunableLinear(40, 2))
