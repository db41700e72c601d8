from collections import OrderedDict

from torch import nn


class Net(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.layers = [nn.Linear(dim, dim) for _ in range(depth)]
        for i, layer in enumerate(self.layers):
            self._modules[str(i)] = layer

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


class Ordered(nn.Module):
    def __init__(self, dim):
        super().__init__()
        parts = OrderedDict(a=nn.Linear(dim, dim), b=nn.ReLU())
        self.body = nn.Sequential(parts)

    def forward(self, x):
        return self.body(x)


Net(3, 2), Ordered(3)
