import torch
import torch.nn.functional as F


@torch.no_grad()
def minimax_value(generator, discriminator, real, z):
    on_real = F.logsigmoid(discriminator(real)).mean()
    on_fake = F.logsigmoid(-discriminator(generator(z))).mean()
    return (on_real + on_fake).item()


def train(generator, discriminator, opt_gen, opt_disc, loader, z_dim):
    for i, real in enumerate(loader):
        z = torch.randn(len(real), z_dim)
        fake = generator(z)
        opt_disc.zero_grad()
        (F.softplus(-discriminator(real)).mean() + F.softplus(discriminator(fake.detach())).mean()).backward()
        opt_disc.step()
        opt_gen.zero_grad()
        F.softplus(-discriminator(fake)).mean().backward()
        opt_gen.step()
        if i % 100 == 0:
            print("V(G, D) =", minimax_value(generator, discriminator, real, z))
