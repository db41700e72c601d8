import torch
import torch.nn as nn

G = nn.Conv2d(3, 3, 3, padding=1)
D = nn.Sequential(nn.Conv2d(6, 16, 4, 2), nn.LeakyReLU(0.2), nn.Conv2d(16, 1, 4))
opt_G = torch.optim.Adam(G.parameters(), lr=2e-4, betas=(0.5, 0.999))
opt_D = torch.optim.Adam(D.parameters(), lr=2e-4, betas=(0.5, 0.999))
gan_loss, l1 = nn.BCEWithLogitsLoss(), nn.L1Loss()


def backward_D(real_A, fake_B, real_B):
    pf = D(torch.cat((real_A, fake_B), 1))
    pr = D(torch.cat((real_A, real_B), 1))
    loss = 0.5 * (gan_loss(pf, torch.zeros_like(pf)) + gan_loss(pr, torch.ones_like(pr)))
    loss.backward()


def backward_G(real_A, fake_B, real_B):
    pf = D(torch.cat((real_A, fake_B), 1))
    (gan_loss(pf, torch.ones_like(pf)) + 100 * l1(fake_B, real_B)).backward()


for real_A, real_B in [(torch.randn(1, 3, 64, 64), torch.randn(1, 3, 64, 64))] * 10:
    opt_G.zero_grad()
    opt_D.zero_grad()
    fake = G(real_A)
    backward_D(real_A, fake.detach(), real_B)
    opt_D.step()
    backward_G(real_A, G(real_A), real_B)
    opt_G.step()
