import torch
from torch import nn


class Trunk(nn.Module):
    def __init__(self, width: int = 128, depth: int = 4):
        super().__init__()
        self.blocks = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))
        self.act = nn.GELU()
        for block in self.blocks:
            nn.init.zeros_(block.weight)  # expect: MLL301
            nn.init.zeros_(block.bias)

    def forward(self, h):
        for block in self.blocks:
            h = self.act(block(h))
        return h


trunk = Trunk()
print(trunk(torch.randn(2, 128)).abs().sum())
