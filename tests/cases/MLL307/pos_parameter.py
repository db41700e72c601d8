import torch
from torch.nn import Module, Parameter


class ScaleShift(Module):
    def __init__(self, dim):
        self.gamma = Parameter(torch.ones(dim))  # expect: MLL307
        self.beta = Parameter(torch.zeros(dim))

    def forward(self, x):
        return x * self.gamma + self.beta


layer = ScaleShift(16)
out = layer(torch.randn(2, 16))
