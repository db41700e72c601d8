from torch import nn

from blocks import GatedBranch, zero_


class Scorer(nn.Module):
    def __init__(self, dim=64, depth=3):
        super().__init__()
        self.trunk = nn.Sequential(*[GatedBranch(dim) for _ in range(depth)])
        self.head = zero_(nn.Linear(dim, 1))

    def forward(self, x):
        return self.head(self.trunk(x))


scorer = Scorer()
