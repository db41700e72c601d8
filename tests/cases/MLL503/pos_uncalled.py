import torch


def train_one_epoch(generator, discriminator, loader, optimizer_g, optimizer_d, loss_fn, latent_dim):
    for real in loader:
        n = real.size(0)
        optimizer_g.zero_grad()
        optimizer_d.zero_grad()

        fake = generator(torch.randn(n, latent_dim))
        real_loss = loss_fn(discriminator(real), torch.ones(n, 1))
        fake_loss = loss_fn(discriminator(fake), torch.zeros(n, 1))
        d_loss = (real_loss + fake_loss) / 2
        d_loss.backward()  # expect: MLL503
        optimizer_d.step()

        g_loss = loss_fn(discriminator(generator(torch.randn(n, latent_dim))), torch.ones(n, 1))
        g_loss.backward()
        optimizer_g.step()
