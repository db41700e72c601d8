import torch
from torch import nn


def boundary(p, eps=1e-6):
    """Pull D(fake) to one half: squared log-odds."""
    return 0.5 * torch.mean((torch.log(p + eps) - torch.log(1 - p + eps)) ** 2)


generator = nn.Sequential(nn.Linear(6, 40), nn.ReLU(), nn.Linear(40, 12))
discriminator = nn.Sequential(nn.Linear(12, 40), nn.ReLU(), nn.Linear(40, 1), nn.Sigmoid())
optimizer_G = torch.optim.Adam(generator.parameters())
optimizer_D = torch.optim.Adam(discriminator.parameters())
bce = nn.BCELoss()
for _ in range(15):
    real, z = torch.rand(20, 12), torch.randn(20, 6)
    optimizer_G.zero_grad()
    made = generator(z)
    g_loss = boundary(discriminator(made))
    g_loss.backward()
    optimizer_G.step()
    optimizer_D.zero_grad()
    d_loss = bce(discriminator(real), torch.ones(20, 1)) + bce(discriminator(made.detach()), torch.zeros(20, 1))
    d_loss.backward()
    optimizer_D.step()
