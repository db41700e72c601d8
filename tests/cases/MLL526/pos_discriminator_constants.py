import torch
from torch import nn

discriminator = nn.Sequential(nn.Linear(10, 16), nn.LeakyReLU(0.2), nn.Linear(16, 1), nn.Sigmoid())
adversarial_loss = nn.BCELoss()
opt = torch.optim.Adam(discriminator.parameters(), lr=2e-4)
for real in torch.load("real.pt"):
    valid = torch.ones(real.size(0), 1)
    opt.zero_grad()
    loss = adversarial_loss(valid, discriminator(real))  # expect: MLL526
    loss.backward()
    opt.step()
