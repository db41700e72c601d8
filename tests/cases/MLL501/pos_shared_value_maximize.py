"""One value function: the critic's optimiser maximises it, the generator's minimises it."""
import torch
from torch import nn


class Game(nn.Module):
    def __init__(self, latent=6, dim=2):
        super().__init__()
        self.latent = latent
        self.g = nn.Sequential(nn.Linear(latent, 32), nn.ReLU(), nn.Linear(32, dim))
        self.d = nn.Sequential(nn.Linear(dim, 32), nn.ReLU(), nn.Linear(32, 1), nn.Sigmoid())

    def value(self, real):
        z = torch.randn(len(real), self.latent)
        return torch.log(self.d(real)).mean() + torch.log(1 - self.d(self.g(z))).mean()  # expect: MLL501


game = Game()
ascent = torch.optim.Adam(game.d.parameters(), lr=1e-3, maximize=True)
descent = torch.optim.Adam(game.g.parameters(), lr=1e-3)
for _ in range(40):
    real = torch.randn(64, 2) - 1
    for optimiser in (ascent, descent):
        game.zero_grad()
        game.value(real).backward()  # expect: MLL501
        optimiser.step()
