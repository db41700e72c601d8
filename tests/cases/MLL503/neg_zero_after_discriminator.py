import torch
from torch import nn
import torch.nn.functional as F

G = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
opt_G = torch.optim.Adam(G.parameters(), lr=1e-3)
opt_D = torch.optim.Adam(D.parameters(), lr=1e-3)
for real in torch.rand(100, 32, 2):
    d_loss = F.softplus(-D(real)).mean() + F.softplus(D(G(torch.randn(32, 4)))).mean()
    d_loss.backward()
    opt_D.step()
    opt_D.zero_grad()
    opt_G.zero_grad()
    g_loss = F.softplus(-D(G(torch.randn(32, 4)))).mean()
    g_loss.backward()
    opt_G.step()
    opt_D.zero_grad()
    opt_G.zero_grad()
