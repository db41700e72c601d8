import torch

from networks import Discriminator, Generator
from objectives import discriminator_objective, generator_objective


def train(data, steps=1000, z_dim=10):
    G, D = Generator(z_dim, data.size(1)), Discriminator(data.size(1))
    optim_G = torch.optim.Adam(G.parameters(), lr=1e-3)
    optim_D = torch.optim.Adam(D.parameters(), lr=1e-3)
    for _ in range(steps):
        x = data[torch.randint(len(data), (64,))]
        fake = G(torch.randn(64, z_dim))

        optim_D.zero_grad()
        discriminator_objective(D(x), D(fake.detach())).backward()
        optim_D.step()

        optim_G.zero_grad()
        generator_objective(D(fake)).backward()  # expect: MLL501
        optim_G.step()
    return G
