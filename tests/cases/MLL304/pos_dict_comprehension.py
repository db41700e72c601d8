import torch
from torch import nn


class Embeddings(nn.Module):
    def __init__(self, cardinalities, dim):
        super().__init__()
        self.tables = {name: nn.Embedding(n, dim) for name, n in cardinalities.items()}  # expect: MLL304
        self.out = nn.Linear(dim * len(cardinalities), 1)

    def forward(self, columns):
        parts = [self.tables[name](columns[name]) for name in self.tables]
        return self.out(torch.cat(parts, dim=-1))


Embeddings({"city": 10, "day": 7}, 4)
