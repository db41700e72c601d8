import torch
from torch import nn


class HyperLinear(nn.Module):
    """The weight of a linear map is produced from a context vector."""

    def __init__(self, ctx, n_in, n_out):
        super().__init__()
        self.shape = (n_out, n_in)
        self.to_weight = nn.Linear(ctx, n_in * n_out)
        self.base = nn.Parameter(torch.randn(n_out, n_in) / n_in ** 0.5)
        nn.init.zeros_(self.to_weight.weight)
        nn.init.zeros_(self.to_weight.bias)

    def forward(self, x, c):
        w = self.base + self.to_weight(c).view(-1, *self.shape)
        return torch.einsum("boi,bi->bo", w, x)


class HyperNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.h1 = HyperLinear(4, 10, 30)
        self.h2 = HyperLinear(4, 30, 1)

    def forward(self, x, c):
        return self.h2(torch.relu(self.h1(x, c)), c)


net = HyperNet()
net(torch.randn(5, 10), torch.randn(5, 4))
