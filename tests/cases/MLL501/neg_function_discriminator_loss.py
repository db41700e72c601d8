import torch


def discriminator_loss(discriminator, generator, real, z):
    """What the discriminator minimises."""
    fake = generator(z)
    real_term = torch.log(discriminator(real)).mean()
    fake_term = torch.log(1 - discriminator(fake)).mean()
    return -real_term - fake_term


def generator_loss(discriminator, generator, z):
    return -torch.log(discriminator(generator(z))).mean()
