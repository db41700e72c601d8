from torch import nn


class Auto(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.enc, self.dec = [], []  # expect: MLL304
        for a, b in zip(sizes, sizes[1:]):
            self.enc.append(nn.Linear(a, b))
            self.dec.insert(0, nn.Linear(b, a))

    def forward(self, x):
        for layer in self.enc:
            x = layer(x).relu()
        for layer in self.dec:
            x = layer(x).relu()
        return x


Auto([8, 4, 2])
