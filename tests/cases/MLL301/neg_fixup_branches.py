import torch
from torch import nn


class Branch(nn.Module):
    def __init__(self, dim: int, depth: int):
        super().__init__()
        self.first = nn.Linear(dim, dim)
        self.second = nn.Linear(dim, dim)
        nn.init.normal_(self.first.weight, std=(2 / dim) ** 0.5 * depth**-0.5)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.first.bias)
        nn.init.zeros_(self.second.bias)

    def forward(self, x):
        return x + self.second(torch.relu(self.first(x)))


class Deep(nn.Module):
    def __init__(self, dim=64, depth=20, classes=5):
        super().__init__()
        self.branches = nn.Sequential(*(Branch(dim, depth) for _ in range(depth)))
        self.classify = nn.Linear(dim, classes)
        nn.init.zeros_(self.classify.weight)
        nn.init.zeros_(self.classify.bias)

    def forward(self, x):
        return self.classify(self.branches(x))


print(Deep()(torch.randn(2, 64)))
