import torch
import torch.nn as nn

EPS = 1e-8
latent_dim = 20

G = nn.Sequential(nn.Linear(latent_dim, 50), nn.Tanh(), nn.Linear(50, 1))
D = nn.Sequential(nn.Linear(1, 50), nn.Tanh(), nn.Linear(50, 1), nn.Sigmoid())
G_opt = torch.optim.Adam(G.parameters(), lr=0.001)
D_opt = torch.optim.Adam(D.parameters(), lr=0.001)

for i in range(3000):
    real = 4 + 1.25 * torch.randn(200, 1)
    fake = G(torch.randn(200, latent_dim)).detach()
    D_loss = -torch.mean(torch.log(D(real) + EPS) + torch.log(1.0 - D(fake) + EPS))
    D_opt.zero_grad()
    D_loss.backward()
    D_opt.step()

    fake = G(torch.randn(200, latent_dim))
    score = D(fake)
    G_loss = torch.mean(torch.log(1.0 - score + EPS))  # expect: MLL501
    G_opt.zero_grad()
    G_loss.backward()
    G_opt.step()
    if i % 500 == 0:
        print(i, D_loss.item(), G_loss.item(), score.mean().item())
