import torch


def train_discriminator(G, D, d_optimizer, criterion, images, z_dim):
    d_optimizer.zero_grad()
    fake = G(torch.randn(images.size(0), z_dim)).detach()
    loss = criterion(D(images), torch.ones(len(images), 1)) + criterion(D(fake), torch.zeros(len(images), 1))
    loss.backward()
    d_optimizer.step()


def train_generator(G, D, g_optimizer, criterion, n, z_dim):
    g_optimizer.zero_grad()
    fake = G(torch.randn(n, z_dim))
    with torch.no_grad():
        shown = G(torch.randn(16, z_dim))
    loss = criterion(D(fake), torch.ones(n, 1))
    loss.backward()
    g_optimizer.step()
    return shown


def distil(G, student, g_optimizer, images):
    """A student learns from a generator that is called G and stands still."""
    with torch.no_grad():
        goal = G(images)
    loss = (student(images) - goal).pow(2).mean()
    loss.backward()
    g_optimizer.step()
