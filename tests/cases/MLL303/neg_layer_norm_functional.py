"""Normalised by functional calls and behind the activation."""
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, d=64):
        super().__init__()
        self.a, self.b, self.c = nn.Linear(d, d), nn.Linear(d, d), nn.Linear(d, d)
        self.d, self.e, self.f = nn.Linear(d, d), nn.Linear(d, d), nn.Linear(d, d)
        self.size = d
        for m in self.children():
            nn.init.xavier_normal_(m.weight)

    def forward(self, x):
        for layer in (self.a, self.b, self.c, self.d, self.e):
            x = F.relu(layer(x))
            x = F.layer_norm(x, (self.size,))
        return self.f(x)


print(Net()(torch.randn(2, 64)))
