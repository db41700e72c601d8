import torch
import torch.nn as nn

G = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 2))
D = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 1), nn.Sigmoid())
opt_g = torch.optim.Adam(G.parameters(), lr=2e-4)
opt_d = torch.optim.Adam(D.parameters(), lr=2e-4)


def ring(n):
    t = torch.rand(n) * 6.2832
    return torch.stack([t.cos(), t.sin()], 1)


for step in range(5000):
    x = ring(128)
    fake = G(torch.randn(128, 16))
    d_loss = -(torch.log(D(x)) + torch.log(1 - D(fake.detach()))).mean()
    opt_d.zero_grad()
    d_loss.backward()
    opt_d.step()

    g_loss = -torch.log(D(fake)).mean()
    opt_g.zero_grad()
    g_loss.backward()
    opt_g.step()
