import torch
from torch import nn


def modulate(x, shift, scale):
    return x * (1 + scale.unsqueeze(1)) + shift.unsqueeze(1)


class Block(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.norm = nn.LayerNorm(dim, elementwise_affine=False)
        self.mlp = nn.Sequential(nn.Linear(dim, 4 * dim), nn.GELU(), nn.Linear(4 * dim, dim))
        self.condition = nn.Sequential(nn.SiLU(), nn.Linear(dim, 3 * dim))

    def forward(self, x, c):
        shift, scale, gate = self.condition(c).chunk(3, dim=1)
        return x + gate.unsqueeze(1) * self.mlp(modulate(self.norm(x), shift, scale))


class Denoiser(nn.Module):
    def __init__(self, dim=64, depth=6):
        super().__init__()
        self.blocks = nn.ModuleList([Block(dim) for _ in range(depth)])
        self.out_condition = nn.Sequential(nn.SiLU(), nn.Linear(dim, 2 * dim))
        self.out = nn.Linear(dim, dim)
        self.initialise()

    def initialise(self):
        for block in self.blocks:
            nn.init.constant_(block.condition[-1].weight, 0)
            nn.init.constant_(block.condition[-1].bias, 0)
        nn.init.constant_(self.out_condition[-1].weight, 0)
        nn.init.constant_(self.out_condition[-1].bias, 0)
        nn.init.constant_(self.out.weight, 0)
        nn.init.constant_(self.out.bias, 0)

    def forward(self, x, c):
        for block in self.blocks:
            x = block(x, c)
        shift, scale = self.out_condition(c).chunk(2, dim=1)
        return self.out(modulate(x, shift, scale))
