import torch
import torch.nn as nn
import torch.optim as optim

latent_dim, batch = 16, 64
G = nn.Sequential(nn.Linear(latent_dim, 64), nn.ReLU(), nn.Linear(64, 2))
D = nn.Sequential(nn.Linear(2, 64), nn.LeakyReLU(0.2), nn.Linear(64, 1), nn.Sigmoid())
criterion = nn.BCELoss()
opt_g = optim.Adam(G.parameters(), lr=2e-4)
opt_d = optim.Adam(D.parameters(), lr=2e-4)

for step in range(1000):
    real = torch.randn(batch, 2) + 3
    fake = G(torch.randn(batch, latent_dim))

    opt_d.zero_grad()
    loss_d = criterion(D(real), torch.ones(batch, 1)) + criterion(
        D(fake.detach()), torch.zeros(batch, 1)
    )
    loss_d.backward()
    opt_d.step()

    opt_g.zero_grad()
    loss_g = criterion(D(fake.detach()), torch.ones(batch, 1))  # expect: MLL502
    loss_g.backward()
    opt_g.step()
