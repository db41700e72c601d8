import torch


def boundary_seeking_loss(d_fake):
    """Zero where the discriminator cannot tell, D = 1/2."""
    return 0.5 * torch.mean((torch.log(d_fake) - torch.log(1 - d_fake)) ** 2)


def generator_step(generator, discriminator, optimizer_G, z):
    optimizer_G.zero_grad()
    g_loss = boundary_seeking_loss(discriminator(generator(z)))
    g_loss.backward()
    optimizer_G.step()
    return g_loss.item()
