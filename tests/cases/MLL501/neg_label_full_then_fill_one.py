import torch
import torch.nn.functional as F


class Alternating:
    def __init__(self, gen, disc):
        self.gen, self.disc = gen, disc
        self.opt_gen = torch.optim.Adam(gen.parameters(), lr=2e-4)
        self.opt_disc = torch.optim.Adam(disc.parameters(), lr=2e-4)

    def step(self, real, z):
        fake = self.gen(z)
        self.opt_disc.zero_grad()
        y_real = torch.full((len(real), 1), 0.9)
        y = torch.full((len(real), 1), 0.0)
        loss = F.binary_cross_entropy_with_logits(self.disc(real), y_real)
        loss = loss + F.binary_cross_entropy_with_logits(self.disc(fake.detach()), y)
        loss.backward()
        self.opt_disc.step()

        self.opt_gen.zero_grad()
        y.fill_(1)
        loss = F.binary_cross_entropy_with_logits(self.disc(fake), y)
        loss.backward()
        self.opt_gen.step()
