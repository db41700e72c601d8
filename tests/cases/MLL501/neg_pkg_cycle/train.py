import itertools

import torch
from torch import nn

from gan_loss import GanLoss

netG_A, netG_B = nn.Conv2d(3, 3, 3, padding=1), nn.Conv2d(3, 3, 3, padding=1)
netD = nn.Sequential(nn.Conv2d(3, 8, 4, 2), nn.LeakyReLU(0.2), nn.Conv2d(8, 1, 4))
criterion = GanLoss(kind="vanilla")
optimizer_G = torch.optim.Adam(itertools.chain(netG_A.parameters(), netG_B.parameters()), 2e-4)
optimizer_D = torch.optim.Adam(netD.parameters(), 2e-4)
for _ in range(4):
    a, b = torch.rand(2, 3, 16, 16), torch.rand(2, 3, 16, 16)
    fake_b = netG_A(a)
    back = netG_B(fake_b)
    optimizer_G.zero_grad()
    loss_G = criterion(netD(fake_b), True) + 10 * nn.functional.l1_loss(back, a)
    loss_G.backward()
    optimizer_G.step()
    optimizer_D.zero_grad()
    loss_D = 0.5 * (criterion(netD(b), True) + criterion(netD(fake_b.detach()), False))
    loss_D.backward()
    optimizer_D.step()
