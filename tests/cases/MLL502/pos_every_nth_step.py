import argparse

import torch
from torch import nn

parser = argparse.ArgumentParser()
parser.add_argument("--n_critic", type=int, default=5)
parser.add_argument("--latent_dim", type=int, default=100)
opt = parser.parse_args()

generator = nn.Sequential(nn.Linear(opt.latent_dim, 128), nn.LeakyReLU(0.2), nn.Linear(128, 784), nn.Tanh())
discriminator = nn.Sequential(nn.Linear(784, 128), nn.LeakyReLU(0.2), nn.Linear(128, 1))
optimizer_G = torch.optim.RMSprop(generator.parameters(), lr=5e-5)
optimizer_D = torch.optim.RMSprop(discriminator.parameters(), lr=5e-5)


def batches():
    while True:
        yield torch.rand(64, 784)


for i, real_imgs in enumerate(batches()):
    z = torch.randn(64, opt.latent_dim)
    optimizer_D.zero_grad()
    fake_imgs = generator(z).detach()
    loss_D = -torch.mean(discriminator(real_imgs)) + torch.mean(discriminator(fake_imgs))
    loss_D.backward()
    optimizer_D.step()

    if i % opt.n_critic == 0:
        optimizer_G.zero_grad()
        gen_imgs = generator(z).detach()  # expect: MLL502
        loss_G = -torch.mean(discriminator(gen_imgs))
        loss_G.backward()
        optimizer_G.step()
