import torch
from torch import nn, optim

device = "cuda" if torch.cuda.is_available() else "cpu"


class Painter(nn.Module):
    def __init__(self, latent=64):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(latent, 256), nn.ReLU(), nn.Linear(256, 784), nn.Tanh())

    def forward(self, z):
        return self.net(z).view(-1, 1, 28, 28)


class Expert(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.LeakyReLU(0.2), nn.Linear(256, 1), nn.Sigmoid())

    def forward(self, x):
        return self.net(x)


def train(loader, epochs):
    painter, expert = Painter().to(device), Expert().to(device)
    opt_p = optim.Adam(painter.parameters(), 2e-4, betas=(0.5, 0.999))
    opt_e = optim.Adam(expert.parameters(), 2e-4, betas=(0.5, 0.999))
    criterion = nn.BCELoss()
    for _ in range(epochs):
        for images, _ in loader:
            images = images.to(device)
            ones = torch.ones(len(images), 1, device=device)
            zeros = torch.zeros(len(images), 1, device=device)
            fake = painter(torch.randn(len(images), 64, device=device))
            opt_e.zero_grad()
            loss_e = criterion(expert(images), ones) + criterion(expert(fake.detach()), zeros)
            loss_e.backward()
            opt_e.step()
            opt_p.zero_grad()
            loss_p = -criterion(expert(fake), zeros)  # expect: MLL501
            loss_p.backward()
            opt_p.step()
    return painter
