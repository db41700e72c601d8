import torch
import torch.nn as nn

criterion = nn.BCELoss()
real_label, fake_label = 1.0, 0.0


def one_epoch(netG, netD, optimizerG, optimizerD, dataloader, nz, device):
    for i, (real, _) in enumerate(dataloader):
        netD.zero_grad()
        real = real.to(device)
        label = torch.full((real.size(0),), real_label, device=device)
        errD_real = criterion(netD(real).view(-1), label)
        errD_real.backward()
        noise = torch.randn(real.size(0), nz, 1, 1, device=device)
        fake = netG(noise)
        label.fill_(fake_label)
        errD_fake = criterion(netD(fake.detach()).view(-1), label)
        errD_fake.backward()
        optimizerD.step()

        netG.zero_grad()
        label.fill_(real_label)
        errG = criterion(netD(fake).view(-1), label)
        errG.backward()
        optimizerG.step()
        if i % 50 == 0:
            print(i, (errD_real + errD_fake).item(), errG.item())
