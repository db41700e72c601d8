import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.w1 = nn.Parameter(torch.ones(a, b) * 0.1 * torch.randn(a, b))
        self.w2 = nn.Parameter(torch.normal(torch.ones(b, c), 0.5))

    def forward(self, x):
        return torch.tanh(x @ self.w1) @ self.w2


net = Net(3, 12, 2)
