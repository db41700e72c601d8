import math

import torch
from torch import nn


class LowRank(nn.Module):
    def __init__(self, frozen: nn.Linear, rank: int = 8, alpha: float = 16.0):
        super().__init__()
        self.frozen = frozen
        for p in self.frozen.parameters():
            p.requires_grad_(False)
        self.A = nn.Parameter(torch.empty(rank, frozen.in_features))
        self.B = nn.Parameter(torch.zeros(frozen.out_features, rank))
        nn.init.kaiming_uniform_(self.A, a=math.sqrt(5))
        self.scale = alpha / rank

    def forward(self, x):
        return self.frozen(x) + self.scale * (x @ self.A.t() @ self.B.t())


def wrap(model: nn.Sequential) -> nn.Sequential:
    return nn.Sequential(*[LowRank(m) if isinstance(m, nn.Linear) else m for m in model])


net = wrap(nn.Sequential(nn.Linear(16, 32), nn.GELU(), nn.Linear(32, 32), nn.GELU(), nn.Linear(32, 4)))
print(sum(p.numel() for p in net.parameters() if p.requires_grad))
