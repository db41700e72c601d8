import torch
from torch import nn


def g_criterion(p, saturating=True):
    if not saturating:
        return -torch.log(p.clamp_min(1e-6)).mean()
    return torch.log1p(-p.clamp_max(1 - 1e-6)).mean()


G = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 1))
D = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1), nn.Sigmoid())
og, od = (torch.optim.Adam(m.parameters(), lr=1e-3) for m in (G, D))
bce = nn.BCELoss()

for it in range(2000):
    x = 3 + 0.5 * torch.randn(64, 1)
    z = torch.randn(64, 4)
    od.zero_grad()
    (bce(D(x), torch.ones(64, 1)) + bce(D(G(z).detach()), torch.zeros(64, 1))).backward()
    od.step()
    og.zero_grad()
    g_criterion(D(G(z)), saturating=False).backward()
    og.step()
