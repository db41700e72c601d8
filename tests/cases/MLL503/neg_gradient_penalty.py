import torch
from torch import nn
import torch.nn.functional as F

G = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
opt_G = torch.optim.Adam(G.parameters(), lr=1e-3)
opt_D = torch.optim.Adam(D.parameters(), lr=1e-3)
def penalty(real, fake):
    a = torch.rand(len(real), 1)
    mid = (a * real + (1 - a) * fake).requires_grad_(True)
    grad = torch.autograd.grad(D(mid).sum(), mid, create_graph=True)[0]
    return (grad.norm(dim=1) - 1).pow(2).mean()


for i, real in enumerate(torch.rand(100, 32, 2)):
    opt_D.zero_grad()
    fake = G(torch.randn(32, 4))
    d_loss = D(fake).mean() - D(real).mean() + 10 * penalty(real, fake.data)
    d_loss.backward()
    opt_D.step()
    opt_G.zero_grad()
    if i % 5 == 0:
        fake = G(torch.randn(32, 4))
        g_loss = -D(fake).mean()
        g_loss.backward()
        opt_G.step()
