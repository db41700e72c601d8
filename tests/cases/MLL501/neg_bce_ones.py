import torch
import torch.nn as nn

criterion = nn.BCELoss()


def train_step(generator, discriminator, g_optimizer, d_optimizer, real):
    n = real.size(0)
    ones, zeros = torch.ones(n, 1), torch.zeros(n, 1)
    fake = generator(torch.randn(n, 100))

    d_optimizer.zero_grad()
    d_loss = criterion(discriminator(real), ones) + criterion(discriminator(fake.detach()), zeros)
    d_loss.backward()
    d_optimizer.step()

    g_optimizer.zero_grad()
    g_loss = criterion(discriminator(fake), ones)
    g_loss.backward()
    g_optimizer.step()
    return d_loss.item(), g_loss.item()
