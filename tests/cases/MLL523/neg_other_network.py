import torch
from torch import nn


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 784), nn.Sigmoid())

    def forward(self, z):
        return self.net(z)


class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(784, 64), nn.LeakyReLU(0.2), nn.Linear(64, 1))

    def forward(self, x):
        return self.net(x)


gen, disc = Generator(), Discriminator()
criterion = nn.BCEWithLogitsLoss()
gen_opt = torch.optim.Adam(gen.parameters())
for _ in range(100):
    gen_opt.zero_grad()
    score = disc(gen(torch.randn(32, 16)))
    criterion(score, torch.ones_like(score)).backward()
    gen_opt.step()
