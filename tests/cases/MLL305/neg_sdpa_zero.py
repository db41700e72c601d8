import torch.nn as nn
import torch.nn.functional as F


class Attention(nn.Module):
    def __init__(self, dim, heads=8, dropout: float = 0.0):
        super().__init__()
        self.qkv = nn.Linear(dim, 3 * dim)
        self.dropout = dropout

    def forward(self, x):
        q, k, v = self.qkv(x).chunk(3, dim=-1)
        y = F.scaled_dot_product_attention(q, k, v)
        y = y + F.scaled_dot_product_attention(q, k, v, dropout_p=0.0)
        return y + F.scaled_dot_product_attention(q, k, v, dropout_p=self.dropout)


layer = Attention(64)
