import torch.nn as nn


class A(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.layers = []
        for _ in range(3):
            self.layers.append(nn.Linear(dim, dim))
        self.layers = nn.ModuleList(self.layers)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


class B(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.parts = [nn.Linear(dim, dim), nn.ReLU(), nn.Linear(dim, 1)]
        self.net = nn.Sequential(*self.parts)

    def forward(self, x):
        for part in self.parts:
            x = part(x)
        return x


class C(nn.Module):
    def __init__(self, dim):
        super().__init__()
        layers = [nn.Linear(dim, dim) for _ in range(4)]
        self.registered = nn.ModuleList(layers)
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


A(2), B(2), C(2)
