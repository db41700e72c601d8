import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms
from torchvision.utils import save_image

loader = DataLoader(datasets.MNIST("data", transform=transforms.ToTensor()), 64, shuffle=True)
netG = nn.Sequential(
    nn.Linear(100, 256), nn.BatchNorm1d(256), nn.ReLU(), nn.Linear(256, 784), nn.Tanh()
)
netD = nn.Sequential(nn.Linear(784, 256), nn.LeakyReLU(0.2), nn.Dropout(0.3), nn.Linear(256, 1))
criterion = nn.BCEWithLogitsLoss()
optG = torch.optim.Adam(netG.parameters(), 2e-4)
optD = torch.optim.Adam(netD.parameters(), 2e-4)
fixed_noise = torch.randn(64, 100)

for epoch in range(10):
    for real, _ in loader:
        real = real.flatten(1)
        ones, zeros = torch.ones(len(real), 1), torch.zeros(len(real), 1)
        fake = netG(torch.randn(len(real), 100))
        optD.zero_grad()
        (criterion(netD(real), ones) + criterion(netD(fake.detach()), zeros)).backward()
        optD.step()
        optG.zero_grad()
        criterion(netD(fake), ones).backward()
        optG.step()
    with torch.no_grad():
        save_image(netG(fixed_noise).view(-1, 1, 28, 28), f"samples_{epoch}.png")
