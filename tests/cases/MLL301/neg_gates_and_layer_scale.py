import torch
from torch import nn


class ReZeroLayer(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.attn_gate = nn.Parameter(torch.zeros(1))
        self.mlp_scale = nn.Parameter(torch.zeros(dim))
        self.skip_scale = nn.Parameter(torch.zeros(dim))
        self.mix = nn.Linear(dim, dim)
        self.mlp = nn.Sequential(nn.Linear(dim, 2 * dim), nn.ReLU(), nn.Linear(2 * dim, dim))

    def forward(self, x):
        x = x * (1 + self.skip_scale)
        x = x + self.attn_gate.tanh() * self.mix(x)
        return x + self.mlp_scale * self.mlp(x)


stack = nn.Sequential(*[ReZeroLayer(96) for _ in range(8)])
