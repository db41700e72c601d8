import torch
from torch import nn


class Flexible(nn.Module):
    def __init__(self):
        super().__init__()
        self.small = nn.Linear(28 * 28, 100)
        self.large = nn.Linear(32 * 32 * 3, 100)
        self.out = nn.Linear(100, 10)

    def forward(self, x):
        x = x.flatten(1)
        if x.shape[1] == 784:
            h = self.small(x)
        elif x.size(-1) == 3072:
            h = self.large(x)
        else:
            raise ValueError(f"no layer for {x.shape[1]} features")
        return self.out(torch.relu(h))


net = Flexible()
net(torch.rand(1, 1, 28, 28))
net(torch.rand(1, 3, 32, 32))
