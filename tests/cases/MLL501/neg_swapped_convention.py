"""Here D gives the probability of being FAKE: -log(1 - D) is the non-saturating form."""
import torch
import torch.nn.functional as F
from torch import nn

REAL, FAKE = 0.0, 1.0
G = nn.Sequential(nn.Linear(3, 20), nn.ReLU(), nn.Linear(20, 4))
D = nn.Sequential(nn.Linear(4, 20), nn.ReLU(), nn.Linear(20, 1))
g_opt = torch.optim.Adam(G.parameters())
d_opt = torch.optim.Adam(D.parameters())


def bce(logits, value):
    return F.binary_cross_entropy_with_logits(logits, torch.full_like(logits, value))


for step in range(20):
    real, fake = torch.randn(16, 4), G(torch.randn(16, 3))
    d_loss = bce(D(real), REAL) + bce(D(fake.detach()), FAKE)
    d_opt.zero_grad()
    d_loss.backward()
    d_opt.step()
    if step % 2:
        g_loss = bce(D(fake), REAL)
    else:
        g_loss = -torch.log(1 - torch.sigmoid(D(fake))).mean()
    g_opt.zero_grad()
    g_loss.backward()
    g_opt.step()
