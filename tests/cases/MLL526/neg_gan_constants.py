import torch
from torch import nn

critic = nn.Sequential(nn.Linear(10, 1), nn.Sigmoid())
bce = nn.BCELoss()
opt = torch.optim.Adam(critic.parameters())
for real in torch.load("loader.pt"):
    opt.zero_grad()
    out = critic(real)
    loss = bce(out, torch.ones_like(out)) + bce(out, torch.full_like(out, 0.9))
    loss.backward()
    opt.step()
