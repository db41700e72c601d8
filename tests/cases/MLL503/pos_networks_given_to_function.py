import torch
from torch import nn


def train(netG, netD, loader, epochs, nz=100, lr=2e-4):
    optimizerG = torch.optim.Adam(netG.parameters(), lr=lr)
    optimizerD = torch.optim.Adam(netD.parameters(), lr=lr)
    loss = nn.BCELoss()
    for epoch in range(epochs):
        for x, _ in loader:
            b = x.size(0)
            optimizerG.zero_grad()
            optimizerD.zero_grad()
            out_real = netD(x).view(-1)
            err_real = loss(out_real, torch.ones(b))
            err_real.backward()
            fake = netG(torch.randn(b, nz, 1, 1))
            err_fake = loss(netD(fake).view(-1), torch.zeros(b))
            err_fake.backward()  # expect: MLL503
            optimizerD.step()

            netD.zero_grad()
            fake = netG(torch.randn(b, nz, 1, 1))
            err_g = loss(netD(fake).view(-1), torch.ones(b))
            err_g.backward()
            optimizerG.step()
        print(epoch, err_g.item())
