import torch
from torch import nn


class Bottleneck(nn.Module):
    def __init__(self, dim, squeeze=8):
        super().__init__()
        self.down = nn.Linear(dim, dim // squeeze)
        self.up = nn.Linear(dim // squeeze, dim)
        nn.init.normal_(self.down.weight, std=0.01)
        nn.init.zeros_(self.up.weight)
        for layer in (self.down, self.up):
            nn.init.zeros_(layer.bias)

    def forward(self, h):
        return h + self.up(torch.nn.functional.gelu(self.down(h)))


class WithAdapters(nn.Module):
    def __init__(self, dim=64, depth=3):
        super().__init__()
        self.frozen = nn.ModuleList(nn.Linear(dim, dim) for _ in range(depth))
        self.frozen.requires_grad_(False)
        self.adapters = nn.ModuleList(Bottleneck(dim) for _ in range(depth))

    def forward(self, h):
        for layer, adapter in zip(self.frozen, self.adapters):
            h = adapter(torch.relu(layer(h)))
        return h


print(WithAdapters()(torch.randn(2, 64)).shape)
