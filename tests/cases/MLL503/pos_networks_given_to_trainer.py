import torch
import torch.nn.functional as F


class Trainer:
    def __init__(self, generator, discriminator, config):
        self.generator = generator
        self.discriminator = discriminator
        self.z_dim = config["z_dim"]
        self.g_optimizer = torch.optim.Adam(generator.parameters(), lr=config["lr"])
        self.d_optimizer = torch.optim.Adam(discriminator.parameters(), lr=config["lr"])

    def step(self, real):
        self.g_optimizer.zero_grad()
        self.d_optimizer.zero_grad()

        z = torch.randn(real.size(0), self.z_dim)
        d_loss = F.softplus(-self.discriminator(real)).mean()
        d_loss = d_loss + F.softplus(self.discriminator(self.generator(z))).mean()
        d_loss.backward()  # expect: MLL503
        self.d_optimizer.step()

        z = torch.randn(real.size(0), self.z_dim)
        g_loss = F.softplus(-self.discriminator(self.generator(z))).mean()
        g_loss.backward()
        self.g_optimizer.step()
        return d_loss.item(), g_loss.item()

    def fit(self, loader, epochs):
        for _ in range(epochs):
            for real, _ in loader:
                self.step(real)
