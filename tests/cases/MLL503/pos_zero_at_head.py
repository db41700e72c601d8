import torch
from torch import nn

G = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
bce = nn.BCEWithLogitsLoss()
opt_G = torch.optim.Adam(G.parameters(), lr=1e-3)
opt_D = torch.optim.Adam(D.parameters(), lr=1e-3)
ones, zeros = torch.ones(64, 1), torch.zeros(64, 1)
for _ in range(1000):
    opt_G.zero_grad()
    opt_D.zero_grad()
    real = torch.rand(64, 2)
    fake = G(torch.randn(64, 8))
    d_loss = bce(D(real), ones) + bce(D(fake), zeros)
    d_loss.backward()  # expect: MLL503
    opt_D.step()

    g_loss = bce(D(G(torch.randn(64, 8))), ones)
    g_loss.backward()
    opt_G.step()
