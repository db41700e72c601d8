from torch import nn


class Net(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.encoder = nn.ModuleList([nn.Linear(dim, dim) for _ in range(2)])
        self.decoder = nn.ModuleList([nn.Linear(dim, dim) for _ in range(2)])
        self.both = [self.encoder, self.decoder]
        self.flat = [*self.encoder, *self.decoder]
        self.pairs = list(zip(self.encoder, self.decoder))

    def forward(self, x):
        for stack in self.both:
            for layer in stack:
                x = layer(x)
        for a, b in self.pairs:
            x = b(a(x))
        return self.flat[0](x)


Net(2)
