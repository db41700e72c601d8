import torch
import torch.nn as nn


class WindowAttention(nn.Module):
    def __init__(self, dim, window, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(dim, 3 * dim)
        self.proj = nn.Linear(dim, dim)
        self.bias_table = nn.Parameter(torch.zeros(heads, window, window))
        self.value_shift = nn.Parameter(torch.zeros(window, dim))

    def forward(self, x):
        b, n, d = x.shape
        q, k, v = self.qkv(x + self.value_shift).view(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        logits = q @ k.transpose(-2, -1) * (d // self.heads) ** -0.5 + self.bias_table
        y = torch.softmax(logits, dim=-1) @ v
        return self.proj(y.transpose(1, 2).reshape(b, n, d))


blocks = nn.Sequential(WindowAttention(32, 16, 4), WindowAttention(32, 16, 4))
blocks(torch.randn(2, 16, 32))
