import torch
from torch import nn, optim

G = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 2))
D = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 1), nn.Sigmoid())
g_opt = optim.Adam(G.parameters(), lr=2e-4)
d_opt = optim.Adam(D.parameters(), lr=2e-4)
data = torch.load("ring.pt")

for step in range(5000):
    real = data[torch.randint(len(data), (128,))]
    fake = G(torch.randn(128, 16))
    d_loss = -(torch.log(D(real) + 1e-8) + torch.log(1 - D(fake.detach()) + 1e-8)).mean()
    d_opt.zero_grad()
    d_loss.backward()
    d_opt.step()

    g_loss = torch.log(1 - D(fake) + 1e-8).mean()  # expect: MLL501
    g_opt.zero_grad()
    g_loss.backward()
    g_opt.step()
