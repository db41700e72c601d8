import torch
from torch import nn

REAL, FAKE = 1.0, 0.0
netG = nn.Sequential(nn.ConvTranspose2d(30, 16, 4), nn.ReLU(), nn.ConvTranspose2d(16, 3, 4, 2, 1), nn.Tanh())
netD = nn.Sequential(nn.Conv2d(3, 16, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(16, 1, 4), nn.Sigmoid(), nn.Flatten(0))
criterion = nn.BCELoss()
optD = torch.optim.Adam(netD.parameters(), 2e-4, (0.5, 0.999))
optG = torch.optim.Adam(netG.parameters(), 2e-4, (0.5, 0.999))
target = torch.empty(6)

for step in range(8):
    netD.zero_grad()
    target.fill_(REAL)
    criterion(netD(torch.rand(6, 3, 8, 8)), target).backward()
    fake = netG(torch.randn(6, 30, 1, 1))
    target.fill_(FAKE)
    criterion(netD(fake.detach()), target).backward()
    optD.step()

    netG.zero_grad()
    target.fill_(REAL)  # the generator wants its pictures to count as real
    errG = criterion(netD(fake), target)
    errG.backward()
    optG.step()
