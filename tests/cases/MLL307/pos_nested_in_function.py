from torch import nn


def make_probe(dim, classes):
    class Probe(nn.Module):
        def __init__(self):
            self.linear = nn.Linear(dim, classes)  # expect: MLL307

        def forward(self, features):
            return self.linear(features.detach())

    return Probe()


probe = make_probe(128, 10)
