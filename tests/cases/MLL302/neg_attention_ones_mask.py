import torch
from torch import nn
from torch.nn import functional as F


class Causal(nn.Module):
    def __init__(self, dim=32, heads=4, length=64):
        super().__init__()
        self.qkv = nn.Linear(dim, 3 * dim)
        self.proj = nn.Linear(dim, dim)
        self.heads = heads
        self.register_buffer("allowed", torch.tril(torch.ones(length, length)).bool())
        self.logit_scale = nn.Parameter(torch.ones(heads, 1, 1) * 2.3)

    def forward(self, x):
        b, n, d = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        score = F.normalize(q, dim=-1) @ F.normalize(k, dim=-1).transpose(-2, -1) * self.logit_scale.exp()
        score = score.masked_fill(~self.allowed[:n, :n], float("-inf"))
        return self.proj((score.softmax(dim=-1) @ v).transpose(1, 2).reshape(b, n, d))


print(Causal()(torch.randn(2, 10, 32)).shape)
