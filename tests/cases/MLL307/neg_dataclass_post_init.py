from dataclasses import dataclass

from torch import nn


@dataclass(eq=False)
class Block(nn.Module):
    dim: int
    hidden: int = 64

    def __post_init__(self):
        super().__init__()
        self.up = nn.Linear(self.dim, self.hidden)
        self.down = nn.Linear(self.hidden, self.dim)

    def forward(self, x):
        return x + self.down(self.up(x).relu())


Block(8)
