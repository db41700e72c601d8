import torch
from torch import nn


class Graph(nn.Module):
    """Graph attention: allocated with zeros, filled by Xavier on the next line."""

    def __init__(self, n_in, n_out, heads=2):
        super().__init__()
        self.W = nn.Parameter(torch.zeros(size=(n_in, n_out)))
        nn.init.xavier_uniform_(self.W.data, gain=1.414)
        self.a = nn.Parameter(torch.zeros(size=(2 * n_out, 1)))
        nn.init.xavier_uniform_(self.a.data, gain=1.414)

    def forward(self, h, adjacency):
        z = h @ self.W
        n = len(z)
        pairs = torch.cat([z.repeat_interleave(n, 0), z.repeat(n, 1)], dim=1)
        e = nn.functional.leaky_relu(pairs @ self.a).view(n, n)
        return torch.softmax(e.masked_fill(adjacency == 0, -1e9), dim=1) @ z


first, second = Graph(5, 8), Graph(8, 3)
adj = torch.eye(6)
print(second(torch.relu(first(torch.randn(6, 5), adj)), adj).shape)
