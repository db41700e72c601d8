import torch
from torch import nn
import torch.nn.functional as F


class CrossAttention(nn.Module):
    def __init__(self, dim, dropout=0.1):
        super().__init__()
        self.q = nn.Linear(dim, dim)
        self.kv = nn.Linear(dim, 2 * dim)
        self.dropout = dropout

    def forward(self, x, context):
        k, v = self.kv(context).chunk(2, dim=-1)
        return F.scaled_dot_product_attention(self.q(x), k, v, None, self.dropout)  # expect: MLL305
