"""A ModuleList and leaky ReLU from functional; the layers are initialised right away."""
import torch
from torch import nn
import torch.nn.functional as F


class Deep(nn.Module):
    def __init__(self, width: int, n_layers: int = 8):
        super().__init__()
        self.hidden = nn.ModuleList([nn.Linear(width, width) for _ in range(n_layers)])
        self.out = nn.Linear(width, 2)
        for layer in self.hidden:
            nn.init.xavier_normal_(layer.weight, gain=1.0)  # expect: MLL303

    def forward(self, x):
        for layer in self.hidden:
            x = F.leaky_relu(layer(x))
        return self.out(x)


print(Deep(32)(torch.randn(4, 32)))
