import torch
import torch.nn.functional as F
from torch import nn


class Sagan:
    def __init__(self, G, D):
        self.G, self.D = G, D
        self.optim = {k: torch.optim.Adam(n.parameters(), 1e-4, (0.0, 0.9)) for k, n in (("G", G), ("D", D))}

    def step(self, real, z):
        fake = self.G(z)
        loss_d = F.relu(1.0 - self.D(real)).mean() + F.relu(1.0 + self.D(fake.detach())).mean()
        self.optim["D"].zero_grad()
        loss_d.backward()
        self.optim["D"].step()
        loss_g = -self.D(fake).mean()
        self.optim["G"].zero_grad()
        loss_g.backward()
        self.optim["G"].step()
        return loss_d.item(), loss_g.item()


gan = Sagan(nn.Linear(4, 6), nn.Sequential(nn.Linear(6, 12), nn.LeakyReLU(0.1), nn.Linear(12, 1)))
for _ in range(5):
    gan.step(torch.randn(8, 6), torch.randn(8, 4))
