import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(dim, dim) for _ in range(depth)])
        self.heads = nn.ModuleDict({"a": nn.Linear(dim, 1), "b": nn.Linear(dim, 1)})
        self.scales = nn.ParameterList([nn.Parameter(torch.ones(1)) for _ in range(depth)])

    def forward(self, x):
        for layer, scale in zip(self.layers, self.scales):
            x = layer(x) * scale
        return {name: head(x) for name, head in self.heads.items()}


Net(4, 2)
