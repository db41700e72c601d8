import torch
from torch import nn, optim


def make_mlp(n_in, n_out, width=64):
    return nn.Sequential(nn.Linear(n_in, width), nn.ReLU(), nn.Linear(width, n_out))


def draw(generator, count, dim=4):
    z = torch.randn(count, dim)
    return generator(z).detach()  # expect: MLL502


def discriminator_loss(critic, real, fake):
    return torch.relu(1 - critic(real)).mean() + torch.relu(1 + critic(fake)).mean()


def generator_loss(critic, fake):
    return -critic(fake).mean()


def update(loss, optimizer):
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def main():
    generator, critic = make_mlp(4, 2), make_mlp(2, 1)
    optimizers = {"g": optim.Adam(generator.parameters()), "c": optim.Adam(critic.parameters())}
    for _ in range(1000):
        real = torch.randn(128, 2) * 0.1 + 2
        update(discriminator_loss(critic, real, draw(generator, 128)), optimizers["c"])
        update(generator_loss(critic, draw(generator, 128)), optimizers["g"])


if __name__ == "__main__":
    main()
