import torch
from torch import nn

G = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 32))
D = nn.Sequential(nn.Linear(32, 64), nn.LeakyReLU(0.2), nn.Linear(64, 1), nn.Sigmoid())
bce = nn.BCELoss()
opt_g = torch.optim.Adam(G.parameters(), 2e-4)
opt_d = torch.optim.Adam(D.parameters(), 2e-4)
for _ in range(20):
    real = torch.rand(24, 32)
    valid, fooled = torch.ones(24, 1), torch.zeros(24, 1)
    fake = G(torch.randn(24, 16))
    opt_d.zero_grad()
    (bce(D(real), valid) + bce(D(fake.detach()), fooled)).backward()
    opt_d.step()
    opt_g.zero_grad()
    bce(D(fake), valid).backward()
    opt_g.step()
