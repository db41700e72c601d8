import torch
import torch.nn as nn
import torch.nn.functional as F


class LinkModel(nn.Module):
    """`generator` draws the wrong edges, it has no parameters."""

    def __init__(self, n, dim):
        super().__init__()
        self.table = nn.Embedding(n, dim)
        self.generator = torch.Generator().manual_seed(0)

    def forward(self, edges):
        fake = torch.randint(0, self.table.num_embeddings, edges.shape, generator=self.generator)
        score = lambda e: (self.table(e[0]) * self.table(e[1])).sum(-1)
        return -F.logsigmoid(score(edges)).mean() - F.logsigmoid(-score(fake)).mean()
