"""A VAE whose decoder is called generator: log(1 - p) is the Bernoulli likelihood of black pixels."""
import torch
from torch import nn


class Vae(nn.Module):
    def __init__(self, d=100, k=4):
        super().__init__()
        self.inference = nn.Sequential(nn.Linear(d, 50), nn.Tanh(), nn.Linear(50, 2 * k))
        self.generator = nn.Sequential(nn.Linear(k, 50), nn.Tanh(), nn.Linear(50, d), nn.Sigmoid())

    def forward(self, x):
        mean, logvar = self.inference(x).chunk(2, dim=1)
        z = mean + torch.exp(0.5 * logvar) * torch.randn_like(mean)
        fake = self.generator(z).clamp(1e-6, 1 - 1e-6)
        log_px = (x * torch.log(fake) + (1 - x) * torch.log(1 - fake)).sum(1)
        kl = 0.5 * (mean**2 + logvar.exp() - 1 - logvar).sum(1)
        return (kl - log_px).mean()


vae = Vae()
optim_g = torch.optim.Adam(vae.parameters())
for _ in range(10):
    optim_g.zero_grad()
    g_loss = vae((torch.rand(32, 100) > 0.5).float())
    g_loss.backward()
    optim_g.step()
