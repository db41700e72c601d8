import numpy as np
import torch
from torch import nn
import torch.nn.functional as F


class Gen(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(32, 128)
        self.fc2 = nn.Linear(128, 784)

    def forward(self, z):
        return torch.tanh(self.fc2(F.relu(self.fc1(z))))


class Disc(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(784, 128)
        self.fc2 = nn.Linear(128, 1)

    def forward(self, x):
        return self.fc2(F.leaky_relu(self.fc1(x), 0.2))


def clip(array):
    return np.clip(array, -0.9, 0.9).astype(np.float32)


gen, disc = Gen(), Disc()
opt_gen = torch.optim.Adam(gen.parameters(), 2e-4)
opt_disc = torch.optim.Adam(disc.parameters(), 2e-4)
bce = nn.BCEWithLogitsLoss()
for step in range(300):
    z = torch.randn(16, 32)
    real = torch.rand(16, 784) * 2 - 1
    loss_disc = bce(disc(real), torch.ones(16, 1)) + bce(disc(gen(z).detach()), torch.zeros(16, 1))
    opt_disc.zero_grad()
    loss_disc.backward()
    opt_disc.step()

    images = clip(gen(z).detach().numpy())  # expect: MLL502
    loss_gen = bce(disc(torch.from_numpy(images)), torch.ones(16, 1))
    opt_gen.zero_grad()
    loss_gen.backward()
    opt_gen.step()
