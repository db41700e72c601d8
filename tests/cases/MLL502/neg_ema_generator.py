import copy

import torch
from torch import nn
import torch.nn.functional as F

g = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
d = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
g_ema = copy.deepcopy(g).eval()
g_optim, d_optim = torch.optim.Adam(g.parameters()), torch.optim.Adam(d.parameters())


def accumulate(source, target, decay=0.999):
    for p, q in zip(source.parameters(), target.parameters()):
        q.data.mul_(decay).add_(p.data, alpha=1 - decay)


for i in range(100):
    fake = g(torch.randn(16, 4)).detach()
    d_loss = F.softplus(d(fake)).mean() + F.softplus(-d(torch.rand(16, 2))).mean()
    d.zero_grad()
    d_loss.backward()
    d_optim.step()

    fake = g(torch.randn(16, 4))
    g_loss = F.softplus(-d(fake)).mean()
    g.zero_grad()
    g_loss.backward()
    g_optim.step()
    accumulate(g, g_ema)
    with torch.no_grad():
        score = d(g_ema(torch.randn(16, 4))).mean()
