import torch
from torch import nn, optim

from toydata import spiral
from nets import make_generator, make_discriminator

generator = make_generator(noise_dim=8)
discriminator = make_discriminator()
g_optim = optim.RMSprop(generator.parameters(), lr=1e-4)
d_optim = optim.RMSprop(discriminator.parameters(), lr=1e-4)
bce = nn.BCELoss()

for it in range(20_000):
    real = spiral(256)
    with torch.no_grad():
        fake = generator(torch.randn(256, 8))
    p_real, p_fake = discriminator(real), discriminator(fake)
    d_optim.zero_grad()
    (bce(p_real, torch.ones_like(p_real)) + bce(p_fake, torch.zeros_like(p_fake))).backward()
    d_optim.step()

    d_fake = discriminator(generator(torch.randn(256, 8)))
    g_optim.zero_grad()
    loss = torch.log1p(-d_fake).mean()  # expect: MLL501
    loss.backward()
    g_optim.step()
