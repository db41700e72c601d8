import torch
from torch import nn


class Dense(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.blocks = [[nn.Linear(dim, dim), nn.LayerNorm(dim)] for _ in range(depth)]  # expect: MLL304

    def forward(self, x):
        for linear, norm in self.blocks:
            x = norm(x + torch.relu(linear(x)))
        return x


Dense(8, 2)
