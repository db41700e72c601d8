import torch
from torch import nn, optim


def train_D(x):
    D.zero_grad()
    y = torch.ones(x.size(0), 1)
    real_loss = criterion(D(x), y)
    fake = G(torch.randn(x.size(0), 16))
    fake_loss = criterion(D(fake), torch.zeros(x.size(0), 1))
    loss = real_loss + fake_loss
    loss.backward()
    d_optim.step()
    return loss.data.item()


def train_G(n):
    G.zero_grad()
    loss = criterion(D(G(torch.randn(n, 16))), torch.ones(n, 1))
    loss.backward()
    g_optim.step()
    return loss.data.item()


G = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 8))
D = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 1), nn.Sigmoid())
criterion = nn.BCELoss()
g_optim, d_optim = optim.Adam(G.parameters()), optim.Adam(D.parameters())
for epoch in range(10):
    for x in torch.rand(50, 20, 8):
        train_D(x)
        train_G(len(x))
