import torch
from torch import nn


class GANTrainer:
    def __init__(self, gen, disc):
        self.gen, self.disc = gen, disc
        self.mse = nn.MSELoss()
        self.opt_gen = torch.optim.Adam(gen.parameters(), lr=1e-4)
        self.opt_disc = torch.optim.Adam(disc.parameters(), lr=1e-4)

    def train(self, real):
        fake = self.gen(torch.randn(len(real), 64))
        out = self.disc(fake.detach())
        loss = self.mse(self.disc(real), torch.ones_like(out)) + self.mse(out, torch.zeros_like(out))
        self.opt_disc.zero_grad()
        loss.backward()
        self.opt_disc.step()

        score = self.disc(fake)
        g = self.mse(score, torch.ones_like(score))
        self.opt_gen.zero_grad()
        g.backward()
        self.opt_gen.step()
