"""A table of losses; the one that is picked never gives the saturating term to the generator."""
import torch
import torch.nn.functional as F
from torch import nn

LOSSES = {
    "logistic": (lambda r, f: F.softplus(-r).mean() + F.softplus(f).mean(), lambda f: F.softplus(-f).mean()),
    "hinge": (lambda r, f: F.relu(1 - r).mean() + F.relu(1 + f).mean(), lambda f: -f.mean()),
    "square": (lambda r, f: ((r - 1) ** 2).mean() + (f**2).mean(), lambda f: ((f - 1) ** 2).mean()),
}

d_objective, g_objective = LOSSES["logistic"]
G, D = nn.Linear(3, 5), nn.Sequential(nn.Linear(5, 10), nn.ReLU(), nn.Linear(10, 1))
oG, oD = torch.optim.Adam(G.parameters()), torch.optim.Adam(D.parameters())
for _ in range(10):
    real, fake = torch.randn(8, 5), G(torch.randn(8, 3))
    oD.zero_grad()
    d_objective(D(real), D(fake.detach())).backward()
    oD.step()
    oG.zero_grad()
    g_objective(D(fake)).backward()
    oG.step()
