"""Closed-form divergences and weights are other things with kl in their names."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode = nn.Linear(784, 40)
        self.decode = nn.Linear(20, 784)

    def forward(self, x):
        mu, log_var = self.encode(x).chunk(2, dim=1)
        z = mu + torch.randn_like(mu) * (0.5 * log_var).exp()
        return torch.sigmoid(self.decode(z)), mu, log_var


def kl_divergence(mu, log_var):
    return -0.5 * torch.sum(1 + log_var - mu.pow(2) - log_var.exp())


def kl_div_weight(step):
    return min(1.0, step / 1000)


vae = VAE()
for step, x in enumerate(torch.rand(10, 32, 784)):
    out, mu, log_var = vae(x)
    loss = F.binary_cross_entropy(out, x, reduction="sum") + kl_div_weight(step) * kl_divergence(mu, log_var)
    loss.backward()
