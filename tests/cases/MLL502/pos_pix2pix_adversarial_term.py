"""The L1 term trains; the adversarial one has no way to the generator at all."""
import torch
from torch import nn

net_g = nn.Sequential(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, 1, 3, padding=1))
net_d = nn.Sequential(nn.Conv2d(2, 16, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(16, 1, 4, 1, 1))
gan_loss, l1 = nn.BCEWithLogitsLoss(), nn.L1Loss()
opt_g = torch.optim.Adam(net_g.parameters(), lr=2e-4)
opt_d = torch.optim.Adam(net_d.parameters(), lr=2e-4)

for _ in range(50):
    a, b = torch.rand(4, 1, 32, 32), torch.rand(4, 1, 32, 32)
    fake_b = net_g(a)
    pair = torch.cat([a, fake_b.detach()], dim=1)  # expect: MLL502

    opt_d.zero_grad()
    on_fake, on_real = net_d(pair), net_d(torch.cat([a, b], dim=1))
    loss_d = gan_loss(on_fake, torch.zeros_like(on_fake)) + gan_loss(on_real, torch.ones_like(on_real))
    loss_d.backward()
    opt_d.step()

    opt_g.zero_grad()
    verdict = net_d(pair)
    loss_g = gan_loss(verdict, torch.ones_like(verdict)) + 100 * l1(fake_b, b)
    loss_g.backward()
    opt_g.step()
