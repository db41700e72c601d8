"""The information step moves both networks on purpose, and everything is cleared before each step."""
import itertools

import torch
from torch import nn
import torch.nn.functional as F


class Judge(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(8, 16)
        self.validity, self.code = nn.Linear(16, 1), nn.Linear(16, 3)

    def forward(self, x):
        h = torch.relu(self.body(x))
        return self.validity(h), self.code(h)


generator, discriminator = nn.Linear(7, 8), Judge()
optimizer_G = torch.optim.Adam(generator.parameters())
optimizer_D = torch.optim.Adam(discriminator.parameters())
optimizer_info = torch.optim.Adam(itertools.chain(generator.parameters(), discriminator.parameters()))
for real in torch.rand(100, 16, 8):
    z, c = torch.randn(16, 4), torch.rand(16, 3)
    optimizer_G.zero_grad()
    fake = generator(torch.cat([z, c], 1))
    F.mse_loss(discriminator(fake)[0], torch.ones(16, 1)).backward()
    optimizer_G.step()
    optimizer_D.zero_grad()
    loss = F.mse_loss(discriminator(real)[0], torch.ones(16, 1))
    loss = loss + F.mse_loss(discriminator(fake.detach())[0], torch.zeros(16, 1))
    loss.backward()
    optimizer_D.step()
    optimizer_info.zero_grad()
    F.mse_loss(discriminator(generator(torch.cat([z, c], 1)))[1], c).backward()
    optimizer_info.step()
