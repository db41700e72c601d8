import torch
from torch import nn


class VAE(nn.Module):
    def __init__(self, d_in=784, d_z=20):
        super().__init__()
        self.enc = nn.Sequential(nn.Linear(d_in, 400), nn.ReLU(), nn.Linear(400, 2 * d_z))
        self.dec = nn.Sequential(nn.Linear(d_z, 400), nn.ReLU(), nn.Linear(400, d_in))

    def forward(self, x):
        mu, logvar = self.enc(x).chunk(2, dim=1)
        z = mu + torch.randn_like(mu) * (0.5 * logvar).exp()
        return self.dec(z), mu, logvar


@torch.no_grad()
def blank(m: nn.Module):
    if isinstance(m, nn.Linear):
        m.weight.fill_(0.0)  # expect: MLL301
        m.bias.fill_(0.0)


vae = VAE()
vae.enc.apply(blank)
for layer in vae.dec:
    if isinstance(layer, nn.Linear):
        nn.init.xavier_uniform_(layer.weight)
