import torch
from torch import nn

G, D = nn.Linear(16, 64), nn.Linear(64, 1)
g_opt = torch.optim.Adam(G.parameters(), 2e-4)
d_opt = torch.optim.Adam(D.parameters(), 2e-4)
bce = nn.BCEWithLogitsLoss()


def reset_grad():
    d_opt.zero_grad()
    g_opt.zero_grad()


for real in torch.load("images.pt"):
    fake = G(torch.randn(len(real), 16))
    ones, zeros = torch.ones(len(real), 1), torch.zeros(len(real), 1)
    d_loss = bce(D(real), ones) + bce(D(fake.detach()), zeros)
    reset_grad()
    d_loss.backward()
    d_opt.step()

    g_loss = bce(D(fake), ones)
    reset_grad()
    g_loss.backward()
    g_opt.step()
