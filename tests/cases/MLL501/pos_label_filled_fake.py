"""The label tensor still says 'fake' in the generator's step, and the sign is turned."""
import torch
from torch import nn

real_label, fake_label = 1.0, 0.0
netG = nn.Sequential(nn.ConvTranspose2d(20, 16, 4), nn.ReLU(), nn.ConvTranspose2d(16, 1, 4, 2, 1), nn.Tanh())
netD = nn.Sequential(nn.Conv2d(1, 16, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(16, 1, 4), nn.Sigmoid())
criterion = nn.BCELoss()
optimizerD = torch.optim.Adam(netD.parameters(), lr=2e-4)
optimizerG = torch.optim.Adam(netG.parameters(), lr=2e-4)

for i in range(10):
    data = torch.rand(8, 1, 8, 8)
    netD.zero_grad()
    label = torch.full((8,), real_label)
    errD_real = criterion(netD(data).view(-1), label)
    errD_real.backward()
    fake = netG(torch.randn(8, 20, 1, 1))
    label.fill_(fake_label)
    errD_fake = criterion(netD(fake.detach()).view(-1), label)
    errD_fake.backward()
    optimizerD.step()

    netG.zero_grad()
    output = netD(fake).view(-1)
    errG = -criterion(output, label)  # expect: MLL501
    errG.backward()
    optimizerG.step()
