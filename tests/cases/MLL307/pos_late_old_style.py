import torch.nn as nn


class Generator(nn.Module):
    def __init__(self, latent_dim=100):
        self.latent_dim = latent_dim
        self.main = nn.Sequential(  # expect: MLL307
            nn.Linear(latent_dim, 256),
            nn.LeakyReLU(0.2),
            nn.Linear(256, 784),
            nn.Tanh(),
        )
        super(Generator, self).__init__()  # too late

    def forward(self, z):
        return self.main(z)
