import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])])
        [torch.nn.init.ones_(layer.weight) for layer in self.layers]  # expect: MLL302
        [torch.nn.init.zeros_(layer.bias) for layer in self.layers]

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.tanh(layer(x))
        return self.layers[-1](x)


stack = Stack([5, 30, 30, 2])
