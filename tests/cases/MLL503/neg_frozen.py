import torch
from torch import nn
import torch.nn.functional as F

G = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
opt_G = torch.optim.Adam(G.parameters(), lr=1e-3)
opt_D = torch.optim.Adam(D.parameters(), lr=1e-3)


def toggle(net, flag):
    for p in net.parameters():
        p.requires_grad = flag


for real in torch.rand(100, 32, 2):
    opt_G.zero_grad()
    opt_D.zero_grad()
    toggle(G, False)
    toggle(D, True)
    d_loss = F.softplus(-D(real)).mean() + F.softplus(D(G(torch.randn(32, 4)))).mean()
    d_loss.backward()
    opt_D.step()
    toggle(G, True)
    toggle(D, False)
    g_loss = F.softplus(-D(G(torch.randn(32, 4)))).mean()
    g_loss.backward()
    opt_G.step()
