"""Adversarial autoencoder: reconstruction, discriminator, then the encoder as generator."""
import torch
from torch import nn
import torch.nn.functional as F

enc, dec = nn.Linear(16, 4), nn.Linear(4, 16)
disc = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1))
opt_ae = torch.optim.Adam([*enc.parameters(), *dec.parameters()])
opt_enc, opt_disc = torch.optim.Adam(enc.parameters()), torch.optim.Adam(disc.parameters())
for _ in range(100):
    x = torch.rand(32, 16)
    z = enc(x)
    loss = F.mse_loss(dec(z), x)
    opt_ae.zero_grad()
    loss.backward()
    opt_ae.step()

    with torch.no_grad():
        z = enc(x)
    prior = torch.randn(32, 4)
    loss = F.softplus(disc(z)).mean() + F.softplus(-disc(prior)).mean()
    opt_disc.zero_grad()
    loss.backward()
    opt_disc.step()

    loss = F.softplus(-disc(enc(x))).mean()
    opt_enc.zero_grad()
    loss.backward()
    opt_enc.step()
