import torch
from torch import nn


def make_layers(dim, depth):
    return [nn.Linear(dim, dim) for _ in range(depth)]


class Net(nn.Module):
    def __init__(self, dim, depth=3):
        super().__init__()
        self.blocks = make_layers(dim, depth)  # expect: MLL304
        self.head = nn.Linear(dim, 1)

    def encode(self, x):
        for block in self.blocks:
            x = torch.tanh(block(x))
        return x

    def forward(self, x):
        return self.head(self.encode(x))


model = Net(16)
