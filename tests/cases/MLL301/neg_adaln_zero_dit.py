import torch
from torch import nn


def modulate(x, shift, scale):
    return x * (1 + scale.unsqueeze(1)) + shift.unsqueeze(1)


class Block(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.norm = nn.LayerNorm(d, elementwise_affine=False)
        self.mlp = nn.Sequential(nn.Linear(d, 4 * d), nn.GELU(), nn.Linear(4 * d, d))
        self.ada = nn.Sequential(nn.SiLU(), nn.Linear(d, 3 * d))

    def forward(self, x, c):
        shift, scale, gate = self.ada(c).chunk(3, dim=1)
        return x + gate.unsqueeze(1) * self.mlp(modulate(self.norm(x), shift, scale))


class FinalLayer(nn.Module):
    def __init__(self, d, out):
        super().__init__()
        self.norm = nn.LayerNorm(d, elementwise_affine=False)
        self.linear = nn.Linear(d, out)
        self.ada = nn.Sequential(nn.SiLU(), nn.Linear(d, 2 * d))

    def forward(self, x, c):
        shift, scale = self.ada(c).chunk(2, dim=1)
        return self.linear(modulate(self.norm(x), shift, scale))


class Denoiser(nn.Module):
    def __init__(self, d=64, depth=4, out=8):
        super().__init__()
        self.blocks = nn.ModuleList([Block(d) for _ in range(depth)])
        self.final = FinalLayer(d, out)
        for block in self.blocks:
            nn.init.constant_(block.ada[-1].weight, 0)
            nn.init.constant_(block.ada[-1].bias, 0)
        nn.init.constant_(self.final.ada[-1].weight, 0)
        nn.init.constant_(self.final.ada[-1].bias, 0)
        nn.init.constant_(self.final.linear.weight, 0)
        nn.init.constant_(self.final.linear.bias, 0)

    def forward(self, x, c):
        for block in self.blocks:
            x = block(x, c)
        return self.final(x, c)


model = Denoiser()
out = model(torch.randn(2, 5, 64), torch.randn(2, 64))
