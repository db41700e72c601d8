"""The balance between both losses is a number of earlier rounds."""
import torch
from torch import nn

G = nn.Sequential(nn.Linear(4, 32), nn.ELU(), nn.Linear(32, 8))
D = nn.Sequential(nn.Linear(8, 4), nn.ELU(), nn.Linear(4, 8))
G_opt, D_opt = torch.optim.Adam(G.parameters()), torch.optim.Adam(D.parameters())
l1 = nn.L1Loss()
k_t, gamma, lr_k = 0.0, 0.7, 0.001
for x in torch.rand(300, 16, 8):
    x_loss = l1(D(x), x)
    fake = G(torch.rand(16, 4) * 2 - 1)
    z_loss = l1(D(fake.detach()), fake)
    d_loss = x_loss - k_t * z_loss
    D.zero_grad()
    d_loss.backward()
    D_opt.step()

    fake = G(torch.rand(16, 4) * 2 - 1)
    g_loss = l1(fake, D(fake))
    G.zero_grad()
    g_loss.backward()
    G_opt.step()
    balance = (gamma * x_loss - g_loss).detach()
    k_t = min(max(k_t + lr_k * balance, 0), 1)
