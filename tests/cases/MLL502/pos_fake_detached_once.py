"""The fake is cut off when it is made, for the discriminator's sake, and used again."""
import torch
from torch import nn
from torch.nn import functional as F


def train(loader, netG, netD, device, epochs=5):
    optimizerG = torch.optim.Adam(netG.parameters(), lr=2e-4, betas=(0.5, 0.999))
    optimizerD = torch.optim.Adam(netD.parameters(), lr=2e-4, betas=(0.5, 0.999))
    for epoch in range(epochs):
        for images, _ in loader:
            images = images.to(device)
            noise = torch.randn(images.size(0), 100, 1, 1, device=device)
            fake = netG(noise).detach()  # expect: MLL502
            netD.zero_grad()
            real_out = netD(images).view(-1)
            fake_out = netD(fake).view(-1)
            d_loss = F.binary_cross_entropy_with_logits(real_out, torch.ones_like(real_out))
            d_loss = d_loss + F.binary_cross_entropy_with_logits(fake_out, torch.zeros_like(fake_out))
            d_loss.backward()
            optimizerD.step()

            netG.zero_grad()
            out = netD(fake).view(-1)
            g_loss = F.binary_cross_entropy_with_logits(out, torch.ones_like(out))
            g_loss.backward()
            optimizerG.step()


class Generator(nn.Module):
    def __init__(self, nz=100, ngf=64):
        super().__init__()
        self.main = nn.Sequential(
            nn.ConvTranspose2d(nz, ngf, 4, 1, 0), nn.BatchNorm2d(ngf), nn.ReLU(True),
            nn.ConvTranspose2d(ngf, 1, 4, 2, 1), nn.Tanh(),
        )

    def forward(self, x):
        return self.main(x)


class Discriminator(nn.Module):
    def __init__(self, ndf=64):
        super().__init__()
        self.main = nn.Sequential(
            nn.Conv2d(1, ndf, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(ndf, 1, 4, 1, 0)
        )

    def forward(self, x):
        return self.main(x)


if __name__ == "__main__":
    from torchvision import datasets, transforms

    data = datasets.MNIST("data", transform=transforms.Compose([transforms.Resize(8), transforms.ToTensor()]))
    train(torch.utils.data.DataLoader(data, 64), Generator(), Discriminator(), "cpu")
