"""Blocks from a function, initialised by walking over named_modules with GELU between."""
import torch
from torch import nn


def block(n_in, n_out):
    return nn.Sequential(nn.Linear(n_in, n_out), nn.GELU(), nn.Dropout(0.1))


class Tabular(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = block(40, 128)
        self.mid1 = block(128, 128)
        self.mid2 = block(128, 128)
        self.mid3 = block(128, 128)
        self.mid4 = block(128, 64)
        self.head = nn.Linear(64, 1)

    def forward(self, x):
        x = self.stem(x)
        x = self.mid2(self.mid1(x))
        x = self.mid4(self.mid3(x))
        return self.head(x)


net = Tabular()
for name, module in net.named_modules():
    if isinstance(module, nn.Linear):
        nn.init.xavier_uniform_(module.weight)  # expect: MLL303
net(torch.randn(4, 40)).mean().backward()
