import torch
import torch.nn.functional as F
from torch import nn


def relativistic(first, second):
    """-log sigmoid(first - mean(second)) - log(1 - sigmoid(second - mean(first)))"""
    a, b = first - second.mean(), second - first.mean()
    one, zero = torch.ones_like(a), torch.zeros_like(b)
    return (F.binary_cross_entropy_with_logits(a, one) + F.binary_cross_entropy_with_logits(b, zero)) / 2


g, d = nn.Linear(4, 8), nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
g_opt, d_opt = torch.optim.Adam(g.parameters()), torch.optim.Adam(d.parameters())
for _ in range(10):
    real, fake = torch.randn(20, 8), g(torch.randn(20, 4))
    d_opt.zero_grad()
    relativistic(d(real), d(fake.detach())).backward()
    d_opt.step()
    g_opt.zero_grad()
    relativistic(d(fake), d(real).detach()).backward()
    g_opt.step()
