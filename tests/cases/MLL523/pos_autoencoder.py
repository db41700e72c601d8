import torch
from torch import nn


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(784, 64), nn.ReLU())
        self.decoder = nn.Sequential(nn.Linear(64, 784), nn.Sigmoid())  # expect: MLL523

    def forward(self, x):
        code = self.encoder(x)
        return self.decoder(code), code


ae = Autoencoder()
criterion = nn.BCEWithLogitsLoss()
opt = torch.optim.Adam(ae.parameters())
for image, _ in torch.load("digits.pt"):
    image = image.view(-1, 784)
    recon, _ = ae(image)
    loss = criterion(recon, image)
    opt.zero_grad()
    loss.backward()
    opt.step()
