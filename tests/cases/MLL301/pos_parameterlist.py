# linear -> relu -> linear written with explicit weight matrices
import torch
from torch import nn

dims = [16, 32, 32, 4]


class Stack(nn.Module):
    def __init__(self, dims):
        super().__init__()
        self.ws = nn.ParameterList([nn.Parameter(torch.zeros(a, b)) for a, b in zip(dims, dims[1:])])  # expect: MLL301
        self.bs = nn.ParameterList([nn.Parameter(torch.zeros(b)) for b in dims[1:]])

    def forward(self, x):
        for i, (w, b) in enumerate(zip(self.ws, self.bs)):
            x = x @ w + b
            if i + 1 < len(self.ws):
                x = x.relu()
        return x


net = Stack(dims)
