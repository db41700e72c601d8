import torch
import torch.nn as nn
import torch.nn.functional as F


class Generator(nn.Module):
    def __init__(self, nz):
        super().__init__()
        self.fc = nn.Sequential(nn.Linear(nz, 128), nn.ReLU(), nn.Linear(128, 784), nn.Tanh())

    def forward(self, z):
        return self.fc(z)


class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Sequential(nn.Linear(784, 128), nn.LeakyReLU(0.2), nn.Linear(128, 1))

    def forward(self, x):
        return self.fc(x)


def train(loader, nz=64):
    netG, netD = Generator(nz), Discriminator()
    optimizerG = torch.optim.Adam(netG.parameters(), lr=2e-4)
    optimizerD = torch.optim.Adam(netD.parameters(), lr=2e-4)
    for x, _ in loader:
        x = x.flatten(1)
        optimizerG.zero_grad()
        fake = netG(torch.randn(len(x), nz))
        optimizerD.zero_grad()
        lossD = F.softplus(-netD(x)).mean() + F.softplus(netD(fake)).mean()
        lossD.backward(retain_graph=True)  # expect: MLL503
        optimizerD.step()
        lossG = F.softplus(-netD(fake)).mean()
        lossG.backward()
        optimizerG.step()


data = torch.utils.data.TensorDataset(torch.rand(100, 784), torch.zeros(100))
train(torch.utils.data.DataLoader(data, batch_size=10))
