import torch
from torch import nn


class GANTrainer:
    def __init__(self, gen, disc, nz=64):
        self.gen, self.disc, self.nz = gen, disc, nz
        self.bce = nn.BCELoss()
        self.opts = {
            "gen": torch.optim.Adam(gen.parameters(), lr=1e-4),
            "disc": torch.optim.Adam(disc.parameters(), lr=1e-4),
        }

    def disc_step(self, real):
        n = real.size(0)
        fake = self.gen(torch.randn(n, self.nz)).detach()
        loss = self.bce(self.disc(real), torch.ones(n, 1)) + self.bce(self.disc(fake), torch.zeros(n, 1))
        self.opts["disc"].zero_grad()
        loss.backward()
        self.opts["disc"].step()
        return loss.item()

    def gen_step(self, n):
        fake = self.gen(torch.randn(n, self.nz))
        loss = -self.bce(self.disc(fake), torch.zeros(n, 1))  # expect: MLL501
        self.opts["gen"].zero_grad()
        loss.backward()
        self.opts["gen"].step()
        return loss.item()
