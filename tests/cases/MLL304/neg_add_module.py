import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, dims):
        super().__init__()
        self.layers = []
        for i in range(len(dims) - 1):
            layer = nn.Linear(dims[i], dims[i + 1])
            self.layers.append(layer)
            self.add_module(f"layer{i}", layer)

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x


class Cells(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.cells = [nn.GRUCell(8, 8) for _ in range(n)]
        for i, cell in enumerate(self.cells):
            self.register_module("cell_%d" % i, cell)

    def forward(self, x):
        for cell in self.cells:
            x = cell(x)
        return x


Net([4, 8, 2])
Cells(2)
