"""Residual connections carry the signal past the layers."""
import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.up = nn.Linear(d, 4 * d)
        self.down = nn.Linear(4 * d, d)
        nn.init.xavier_uniform_(self.up.weight)
        nn.init.xavier_uniform_(self.down.weight)

    def forward(self, x):
        return x + self.down(torch.relu(self.up(x)))


net = nn.Sequential(nn.Linear(10, 32), *[Block(32) for _ in range(8)], nn.Linear(32, 2))
print(net(torch.randn(3, 10)))
