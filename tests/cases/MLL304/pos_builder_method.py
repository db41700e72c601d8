from torch import nn


class Base(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.dim = dim
        self.build(depth)

    def build(self, depth):
        raise NotImplementedError

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


class Plain(Base):
    def build(self, depth):
        self.layers = [nn.Linear(self.dim, self.dim) for _ in range(depth)]  # expect: MLL304


model = Plain(8, 3)
