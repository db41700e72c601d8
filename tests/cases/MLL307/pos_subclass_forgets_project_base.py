from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()

    def describe(self):
        return type(self).__name__


class Residual(Block):
    def __init__(self, dim):
        self.body = nn.Sequential(nn.Linear(dim, dim), nn.GELU(), nn.Linear(dim, dim))  # expect: MLL307

    def forward(self, x):
        return x + self.body(x)


block = Residual(8)
