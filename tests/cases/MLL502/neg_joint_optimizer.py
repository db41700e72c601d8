"""One optimiser holds both networks and only the discriminator's turn is cut."""
import torch
from torch import nn
import torch.nn.functional as F

g = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
d = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
opt = torch.optim.Adam([{"params": g.parameters(), "lr": 1e-4}, {"params": d.parameters(), "lr": 4e-4}])
for _ in range(100):
    fake = g(torch.randn(16, 4))
    d_loss = F.softplus(d(fake.detach())).mean() + F.softplus(-d(torch.rand(16, 2))).mean()
    for p in d.parameters():
        p.requires_grad_(False)
    g_loss = F.softplus(-d(fake)).mean()
    for p in d.parameters():
        p.requires_grad_(True)
    opt.zero_grad()
    (d_loss + g_loss).backward()
    opt.step()
