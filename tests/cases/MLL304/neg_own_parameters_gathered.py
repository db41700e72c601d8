import torch
from torch import nn


class Sharded(nn.Module):
    def __init__(self, modules):
        super().__init__()
        self.inner = nn.ModuleList(modules)
        gathered = [p for p in self.parameters()]
        self.refs = [[p for p in gathered if p.requires_grad], [p for p in gathered if not p.requires_grad]]
        self.flat = list(self.parameters())

    def forward(self, x):
        for p in self.refs[0]:
            p.data = p.data.contiguous()
        for layer in self.inner:
            x = layer(x)
        return x + 0 * sum(p.sum() for p in self.flat)
