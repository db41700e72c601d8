import argparse

from torch import nn


class Block(nn.Module):
    def __init__(self, dim, zero_init):
        super().__init__()
        self.zero_init = zero_init
        self.up = nn.Linear(dim, 2 * dim)
        self.down = nn.Linear(2 * dim, dim)
        if self.zero_init:
            nn.init.zeros_(self.down.weight)
            nn.init.zeros_(self.down.bias)

    def forward(self, x):
        return x + self.down(self.up(x).relu())


parser = argparse.ArgumentParser()
parser.add_argument("--zero-init", action="store_true")
args = parser.parse_args()
net = nn.Sequential(*[Block(32, args.zero_init) for _ in range(3)])
