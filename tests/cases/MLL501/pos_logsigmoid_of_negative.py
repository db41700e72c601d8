import torch
from torch.nn import functional as F


def fit(generator, discriminator, batches, latent=100, lr=1e-4):
    opt_generator = torch.optim.Adam(generator.parameters(), lr=lr)
    opt_discriminator = torch.optim.Adam(discriminator.parameters(), lr=lr)
    for real in batches:
        noise = torch.randn(len(real), latent)

        opt_discriminator.zero_grad()
        loss_d = -F.logsigmoid(discriminator(real)).mean() - F.logsigmoid(-discriminator(generator(noise).detach())).mean()
        loss_d.backward()
        opt_discriminator.step()

        opt_generator.zero_grad()
        logits = discriminator(generator(noise))
        loss_g = F.logsigmoid(-logits).mean()  # expect: MLL501
        loss_g.backward()
        opt_generator.step()
