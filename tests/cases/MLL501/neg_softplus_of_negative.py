import torch
import torch.nn.functional as F


def stylegan_like(generator, discriminator, g_optim, d_optim, reals, latent_dim=512):
    for real in reals:
        fake = generator(torch.randn(real.size(0), latent_dim, device=real.device))
        d_optim.zero_grad()
        d_loss = F.softplus(discriminator(fake.detach())).mean() + F.softplus(-discriminator(real)).mean()
        d_loss.backward()
        d_optim.step()

        g_optim.zero_grad()
        g_loss = F.softplus(-discriminator(fake)).mean()
        g_loss.backward()
        g_optim.step()
