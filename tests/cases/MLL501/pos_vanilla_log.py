import torch
from torch import nn

Z = 2
G = nn.Sequential(nn.Linear(Z, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.LeakyReLU(0.2), nn.Linear(32, 1), nn.Sigmoid())
g_opt = torch.optim.Adam(G.parameters(), lr=1e-3)
d_opt = torch.optim.Adam(D.parameters(), lr=1e-3)

for step in range(100):
    real = torch.randn(64, 2) * 0.3 + 2
    z = torch.randn(64, Z)

    d_opt.zero_grad()
    d_loss = -(torch.log(D(real)) + torch.log(1 - D(G(z).detach()))).mean()
    d_loss.backward()
    d_opt.step()

    g_opt.zero_grad()
    g_loss = torch.log(1 - D(G(z))).mean()  # expect: MLL501
    g_loss.backward()
    g_opt.step()
print(d_loss.item(), g_loss.item())
