import torch
from torch import nn


class MyMLP(nn.Module):
    """An MLP without nn.Linear, to see what it does inside."""

    def __init__(self, n_in, n_hid, n_out):
        super().__init__()
        self.W1 = nn.Parameter(torch.zeros(n_in, n_hid))  # expect: MLL301
        self.b1 = nn.Parameter(torch.zeros(n_hid))
        self.W2 = nn.Parameter(torch.zeros(n_hid, n_out))  # expect: MLL301
        self.b2 = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        hidden = torch.sigmoid(x @ self.W1 + self.b1)
        return hidden @ self.W2 + self.b2


mlp = MyMLP(784, 100, 10)
out = mlp(torch.rand(5, 784))
