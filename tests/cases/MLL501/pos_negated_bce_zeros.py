import torch
import torch.nn as nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms


class Gen(nn.Module):
    def __init__(self, z=64):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(z, 256), nn.LeakyReLU(0.2), nn.Linear(256, 784), nn.Tanh())

    def forward(self, z):
        return self.body(z)


class Disc(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(784, 256), nn.LeakyReLU(0.2), nn.Linear(256, 1), nn.Sigmoid())

    def forward(self, x):
        return self.body(x)


gen, disc = Gen(), Disc()
criterion = nn.BCELoss()
opt_gen = torch.optim.Adam(gen.parameters(), 3e-4)
opt_disc = torch.optim.Adam(disc.parameters(), 3e-4)
tf = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))])
loader = DataLoader(datasets.MNIST("data", transform=tf, download=True), batch_size=32, shuffle=True)

for epoch in range(50):
    for real, _ in loader:
        real = real.view(-1, 784)
        n = real.size(0)
        ones, zeros = torch.ones(n, 1), torch.zeros(n, 1)
        fake = gen(torch.randn(n, 64))
        loss_disc = criterion(disc(real), ones) + criterion(disc(fake.detach()), zeros)
        opt_disc.zero_grad()
        loss_disc.backward()
        opt_disc.step()

        loss_gen = -criterion(disc(fake), zeros)  # expect: MLL501
        opt_gen.zero_grad()
        loss_gen.backward()
        opt_gen.step()
