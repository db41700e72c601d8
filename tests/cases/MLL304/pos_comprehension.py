import torch
from torch import nn


class ResidualStack(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.inp = nn.Linear(8, dim)
        self.layers = [nn.Linear(dim, dim) for _ in range(depth)]  # expect: MLL304
        self.out = nn.Linear(dim, 3)

    def forward(self, x):
        x = self.inp(x)
        for layer in self.layers:
            x = x + torch.relu(layer(x))
        return self.out(x)


model = ResidualStack(32, 4)
optimizer = torch.optim.Adam(model.parameters())
