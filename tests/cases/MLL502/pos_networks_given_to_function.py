import torch
import torch.nn.functional as F
from torch import nn, optim


def train(generator, discriminator, loader, epochs, z_dim=100):
    g_optim = optim.RMSprop(generator.parameters(), lr=5e-5)
    d_optim = optim.RMSprop(discriminator.parameters(), lr=5e-5)
    for _ in range(epochs):
        for real, _ in loader:
            z = torch.randn(real.size(0), z_dim)
            d_optim.zero_grad()
            d_loss = -discriminator(real).mean() + discriminator(generator(z).detach()).mean()
            d_loss.backward()
            d_optim.step()
            for p in discriminator.parameters():
                p.data.clamp_(-0.01, 0.01)

            g_optim.zero_grad()
            gen_imgs = generator(torch.randn(real.size(0), z_dim)).data  # expect: MLL502
            g_loss = -discriminator(gen_imgs).mean()
            g_loss.backward()
            g_optim.step()
