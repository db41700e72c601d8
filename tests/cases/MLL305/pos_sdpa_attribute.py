from dataclasses import dataclass

import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention as attend


@dataclass
class Config:
    width: int = 64
    heads: int = 4
    dropout: float = 0.2


class Attention(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        self.attn = nn.Linear(config.width, 3 * config.width)
        self.attn_p = config.dropout
        self.resid = nn.Dropout(config.dropout)
        self.heads = config.heads

    def _split(self, t):
        return t.view(t.size(0), t.size(1), self.heads, -1).transpose(1, 2)

    def forward(self, x, mask=None):
        q, k, v = map(self._split, self.attn(x).chunk(3, -1))
        out = attend(q, k, v, attn_mask=mask, dropout_p=self.attn_p)  # expect: MLL305
        return self.resid(out.transpose(1, 2).flatten(2))


model = Attention(Config())
