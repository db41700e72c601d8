import torch
import torch.nn as nn

nz = 32
netG = nn.Sequential(nn.ConvTranspose2d(nz, 16, 4, 1, 0), nn.ReLU(), nn.ConvTranspose2d(16, 1, 4, 2, 1), nn.Tanh())
netD = nn.Sequential(nn.Conv2d(1, 16, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(16, 1, 4, 1, 0), nn.Sigmoid())
criterion = nn.BCELoss()
optimizerD = torch.optim.Adam(netD.parameters(), lr=2e-4, betas=(0.5, 0.999))
optimizerG = torch.optim.Adam(netG.parameters(), lr=2e-4, betas=(0.5, 0.999))
for epoch in range(5):
    for data in torch.rand(100, 16, 1, 8, 8):
        netD.zero_grad()
        netG.zero_grad()
        output = netD(data).view(-1)
        label = torch.full((16,), 1.0)
        errD_real = criterion(output, label)
        errD_real.backward()
        fake = netG(torch.randn(16, nz, 1, 1))
        label.fill_(0.0)
        errD_fake = criterion(netD(fake).view(-1), label)
        errD_fake.backward(retain_graph=True)  # expect: MLL503
        optimizerD.step()
        label.fill_(1.0)
        errG = criterion(netD(fake).view(-1), label)
        errG.backward()
        optimizerG.step()
