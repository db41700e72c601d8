import torch
import torch.nn as nn


class ScaledBlock(nn.Module):
    def __init__(self, dim, init_values=1e-5):
        super().__init__()
        self.norm = nn.LayerNorm(dim)
        self.ff = nn.Sequential(nn.Linear(dim, 4 * dim), nn.GELU(), nn.Linear(4 * dim, dim))
        self.gamma = nn.Parameter(init_values * torch.ones(dim), requires_grad=True)

    def forward(self, x):
        return x + self.gamma * self.ff(self.norm(x))


vit_body = nn.Sequential(*(ScaledBlock(192) for _ in range(12)))
