import torch.nn as nn


class Tagger(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.linears = nn.ModuleList([nn.Linear(dim, dim) for _ in range(depth)])
        self.dropouts = [nn.Dropout(0.3) for _ in range(depth)]  # expect: MLL304

    def forward(self, x):
        for linear, drop in zip(self.linears, self.dropouts):
            x = drop(linear(x).relu())
        return x


Tagger(8, 2)
