import torch
import torch.nn as nn

REAL, FAKE = 1.0, 0.0
criterion = nn.BCELoss()


def fit(netG, netD, loader, nz=100):
    optD = torch.optim.Adam(netD.parameters(), lr=2e-4)
    optG = torch.optim.Adam(netG.parameters(), lr=2e-4)
    for real, _ in loader:
        n = real.size(0)
        label = torch.full((n,), REAL)
        netD.zero_grad()
        criterion(netD(real).view(-1), label).backward()
        fake = netG(torch.randn(n, nz, 1, 1))
        label.fill_(FAKE)
        criterion(netD(fake.detach()).view(-1), label).backward()
        optD.step()

        netG.zero_grad()
        errG = -criterion(netD(fake).view(-1), label)  # expect: MLL501
        errG.backward()
        optG.step()
