import torch
from torch import nn
import torch.nn.functional as F


class Heads(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.attention = nn.MultiheadAttention(dim, 4, dropout=0.1)
        self.ff = nn.Linear(dim, dim)

    def forward(self, x):
        y, _ = self.attention(x, x, x)
        drop = F.dropout
        return x + drop(self.ff(y), 0.1)  # expect: MLL305
