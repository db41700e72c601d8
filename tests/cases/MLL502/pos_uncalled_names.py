import torch


def train_generator(G, D, g_optimizer, criterion, batch_size, z_dim, device):
    g_optimizer.zero_grad()
    z = torch.randn(batch_size, z_dim).to(device)
    fake = G(z).detach()  # expect: MLL502
    labels = torch.ones(batch_size, 1).to(device)
    loss = criterion(D(fake), labels)
    loss.backward()
    g_optimizer.step()
    return loss.item()


def train_discriminator(G, D, d_optimizer, criterion, images, z_dim, device):
    d_optimizer.zero_grad()
    z = torch.randn(images.size(0), z_dim).to(device)
    loss_real = criterion(D(images), torch.ones(images.size(0), 1).to(device))
    loss_fake = criterion(D(G(z).detach()), torch.zeros(images.size(0), 1).to(device))
    loss = loss_real + loss_fake
    loss.backward()
    d_optimizer.step()
    return loss.item()
