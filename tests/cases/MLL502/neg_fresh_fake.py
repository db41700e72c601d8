import torch
from torch import nn

G = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
D = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
opt_G = torch.optim.Adam(G.parameters())
opt_D = torch.optim.Adam(D.parameters())
for _ in range(100):
    for _ in range(5):
        with torch.no_grad():
            fake = G(torch.randn(32, 4))
        loss = D(fake).mean() - D(torch.rand(32, 2)).mean()
        opt_D.zero_grad()
        loss.backward()
        opt_D.step()
    fake = G(torch.randn(32, 4))
    loss = -D(fake).mean()
    opt_G.zero_grad()
    loss.backward()
    opt_G.step()
