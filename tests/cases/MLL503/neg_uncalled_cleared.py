import torch


def train_step(generator, discriminator, real, g_optimizer, d_optimizer, loss_fn, latent_dim):
    d_optimizer.zero_grad()
    fake = generator(torch.randn(len(real), latent_dim))
    d_loss = loss_fn(discriminator(real), torch.ones(len(real), 1)) + loss_fn(discriminator(fake), torch.zeros(len(real), 1))
    d_loss.backward()
    d_optimizer.step()
    g_optimizer.zero_grad()
    g_loss = loss_fn(discriminator(generator(torch.randn(len(real), latent_dim))), torch.ones(len(real), 1))
    g_loss.backward()
    g_optimizer.step()
