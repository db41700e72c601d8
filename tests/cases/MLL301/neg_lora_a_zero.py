import torch
import torch.nn as nn


class LowRankUpdate(nn.Module):
    def __init__(self, d_in, d_out, rank=4):
        super().__init__()
        self.down = nn.Linear(d_in, rank, bias=False)
        self.up = nn.Linear(rank, d_out, bias=False)
        nn.init.zeros_(self.down.weight)
        nn.init.normal_(self.up.weight, std=0.02)

    def forward(self, x):
        return self.up(self.down(x))


class Attention(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.q = nn.Linear(d, d)
        self.v = nn.Linear(d, d)
        self.q_delta = LowRankUpdate(d, d)
        self.v_delta = LowRankUpdate(d, d)

    def forward(self, x):
        return self.q(x) + self.q_delta(x), self.v(x) + self.v_delta(x)


attn = Attention(64)
