from torch import nn


class Net(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.pending = []
        for _ in range(3):
            self.pending.append(nn.Linear(dim, dim))
        self.finish()

    def finish(self):
        self.layers = nn.ModuleList(self.pending)

    def forward(self, x):
        for layer in self.pending:
            x = layer(x)
        return x


Net(3)
