import torch
import torch.nn as nn
import torch.nn.functional as F


class Attention(nn.Module):
    def __init__(self, dim, dropout=0.1):
        super().__init__()
        self.qkv = nn.Linear(dim, 3 * dim)
        self.dropout = dropout

    def forward(self, x, mask=None):
        q, k, v = self.qkv(x).chunk(3, dim=-1)
        if mask is not None:
            return F.scaled_dot_product_attention(q, k, v, mask, self.dropout if self.training else 0.0)
        p = self.dropout if self.training else 0.0
        return F.scaled_dot_product_attention(q, k, v, dropout_p=p, is_causal=True)


class Product(nn.Module):
    def __init__(self, dim, rate):
        super().__init__()
        self.qkv = nn.Linear(dim, 3 * dim)
        self.rate = rate

    def forward(self, x):
        q, k, v = self.qkv(x).chunk(3, dim=-1)
        rate = 0.0
        if self.training:
            rate = self.rate
        a = F.scaled_dot_product_attention(q, k, v, dropout_p=rate)
        return a + F.scaled_dot_product_attention(q, k, v, dropout_p=self.rate * self.training)
