import torch
import torch.nn as nn


class VAE(nn.Module):
    def __init__(self, d=784, h=400, z=20):
        super().__init__()
        self.enc = nn.Sequential(nn.Linear(d, h), nn.ReLU())
        self.mu, self.logvar = nn.Linear(h, z), nn.Linear(h, z)
        self.generator = nn.Sequential(nn.Linear(z, h), nn.ReLU(), nn.Linear(h, d), nn.Sigmoid())

    def forward(self, x):
        h = self.enc(x)
        mu, logvar = self.mu(h), self.logvar(h)
        z = mu + torch.randn_like(mu) * (0.5 * logvar).exp()
        return self.generator(z), mu, logvar


def elbo_loss(x_hat, x, mu, logvar, eps=1e-7):
    log_px = (x * torch.log(x_hat + eps) + (1 - x) * torch.log(1 - x_hat + eps)).sum(1)
    kl = -0.5 * (1 + logvar - mu**2 - logvar.exp()).sum(1)
    return (kl - log_px).mean()


def train(vae, loader):
    opt = torch.optim.Adam(vae.parameters(), lr=1e-3)
    for x, _ in loader:
        x = x.flatten(1)
        opt.zero_grad()
        x_hat, mu, logvar = vae(x)
        elbo_loss(x_hat, x, mu, logvar).backward()
        opt.step()
