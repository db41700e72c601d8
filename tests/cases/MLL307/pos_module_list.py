import torch.nn as nn


class Stack(nn.Module):
    def __init__(self, dim, depth):
        self.layers = nn.ModuleList([nn.Linear(dim, dim) for _ in range(depth)])  # expect: MLL307
        self.norm = nn.LayerNorm(dim)

    def forward(self, x):
        for layer in self.layers:
            x = self.norm(x + layer(x))
        return x
