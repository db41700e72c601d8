"""Generators that are only sources of random numbers, and a plain binary classifier written by hand."""
import torch
from torch import nn

generator = torch.Generator().manual_seed(0)
x = torch.randn(200, 6, generator=generator)
fake = (x[:, 0] + 0.3 * torch.randn(200, generator=generator) > 0).float().unsqueeze(1)

detector = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 1), nn.Sigmoid())
opt_g = torch.optim.SGD(detector.parameters(), lr=0.1)
for _ in range(50):
    p = detector(x).clamp(1e-6, 1 - 1e-6)
    loss_on_fake = -(fake * torch.log(p)).mean()
    loss_on_real = -((1 - fake) * torch.log(1 - p)).mean()
    opt_g.zero_grad()
    (loss_on_fake + loss_on_real).backward()
    opt_g.step()
