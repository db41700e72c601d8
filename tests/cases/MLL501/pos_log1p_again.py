import torch
from torch import nn

torch.manual_seed(3)
netG = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
netD = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1), nn.Sigmoid())
optimG = torch.optim.SGD(netG.parameters(), lr=0.05)
optimD = torch.optim.SGD(netD.parameters(), lr=0.05)

it = 0
while it < 200:
    it += 1
    real = 4 + 0.5 * torch.randn(128, 1)
    with torch.no_grad():
        fake = netG(torch.rand(128, 1))
    optimD.zero_grad()
    (-netD(real).log().mean() - torch.log1p(-netD(fake)).mean()).backward()
    optimD.step()

    optimG.zero_grad()
    fooled = netD(netG(torch.rand(128, 1)))
    torch.log1p(-fooled).mean().backward()  # expect: MLL501
    optimG.step()
