import torch.nn as nn


class Autoencoder(nn.Module):
    def __init__(self, widths=(1, 16, 32)):
        super().__init__()
        a, b, c = widths
        self.encode = nn.Sequential(
            nn.Conv2d(a, b, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(b, c, 3, stride=2, padding=1),
            nn.ReLU(),
        )
        self.decode = nn.Sequential(
            nn.ConvTranspose2d(b, a, 4, stride=2, padding=1),  # expect: MLL402
            nn.Sigmoid(),
        )

    def forward(self, x):
        return self.decode(self.encode(x))


model = Autoencoder()
