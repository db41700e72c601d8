from torch import nn


class Net(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.specs = [nn.Linear(dim, dim), nn.ReLU()]
        self.body = self._assemble()

    def _assemble(self):
        return nn.Sequential(*self.specs)

    def forward(self, x):
        return self.body(x)


class Local(nn.Module):
    def __init__(self, dim):
        super().__init__()
        layers = []
        for _ in range(3):
            layers += [nn.Linear(dim, dim), nn.ReLU()]
        self.body = nn.Sequential(*layers)

    def forward(self, x):
        return self.body(x)


Net(3), Local(3)
