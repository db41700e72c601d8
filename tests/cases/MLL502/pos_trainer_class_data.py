import torch
import torch.nn as nn
from torch.autograd import Variable


class GANTrainer:
    def __init__(self, generator, discriminator, lr=1e-4):
        self.generator = generator
        self.discriminator = discriminator
        self.g_opt = torch.optim.Adam(self.generator.parameters(), lr=lr)
        self.d_opt = torch.optim.Adam(self.discriminator.parameters(), lr=lr)
        self.loss = nn.BCEWithLogitsLoss()

    def d_step(self, x, z):
        self.d_opt.zero_grad()
        real = self.discriminator(x)
        fake = self.discriminator(self.generator(z).detach())
        loss = self.loss(real, torch.ones_like(real)) + self.loss(fake, torch.zeros_like(fake))
        loss.backward()
        self.d_opt.step()
        return loss.item()

    def g_step(self, z):
        self.g_opt.zero_grad()
        fake = Variable(self.generator(z).data)  # expect: MLL502
        verdict = self.discriminator(fake)
        loss = self.loss(verdict, torch.ones_like(verdict))
        loss.backward()
        self.g_opt.step()
        return loss.item()


def main():
    g = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 5))
    d = nn.Sequential(nn.Linear(5, 64), nn.ReLU(), nn.Linear(64, 1))
    trainer = GANTrainer(g, d)
    for _ in range(200):
        trainer.d_step(torch.randn(32, 5), torch.randn(32, 10))
        trainer.g_step(torch.randn(32, 10))


main()
