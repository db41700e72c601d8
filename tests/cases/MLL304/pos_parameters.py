import torch
from torch import nn


class Mixture(nn.Module):
    def __init__(self, k, dim):
        super().__init__()
        self.means = [nn.Parameter(torch.randn(dim)) for _ in range(k)]  # expect: MLL304
        self.weights = nn.Parameter(torch.zeros(k))

    def forward(self, x):
        distances = [((x - mean) ** 2).sum(-1) for mean in self.means]
        return torch.stack(distances, -1) + self.weights


model = Mixture(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
