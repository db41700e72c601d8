import torch
import torch.nn as nn


class Discriminator(nn.Module):
    def __init__(self, features=64):
        super().__init__()
        self.main = nn.Sequential(
            nn.Conv2d(3, features, 4, 2, 1, bias=False),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(features, 1, 16, 1, 0, bias=False),
            nn.Sigmoid(),  # expect: MLL523
        )

    def forward(self, image):
        return self.main(image).view(-1)


netD = Discriminator()
criterion = nn.BCEWithLogitsLoss()
optimizerD = torch.optim.Adam(netD.parameters(), lr=2e-4, betas=(0.5, 0.999))
for real in torch.load("images.pt"):
    netD.zero_grad()
    label = torch.ones(real.size(0))
    errD = criterion(netD(real), label)
    errD.backward()
    optimizerD.step()
