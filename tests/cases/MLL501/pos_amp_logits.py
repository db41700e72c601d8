import torch
import torch.nn.functional as F
from torch import nn

netG = nn.Sequential(nn.Linear(100, 256), nn.ReLU(), nn.Linear(256, 784), nn.Tanh()).cuda()
netD = nn.Sequential(nn.Linear(784, 256), nn.LeakyReLU(0.2), nn.Linear(256, 1)).cuda()
optG = torch.optim.Adam(netG.parameters(), 2e-4, betas=(0.5, 0.999))
optD = torch.optim.Adam(netD.parameters(), 2e-4, betas=(0.5, 0.999))
scaler = torch.amp.GradScaler("cuda")


def train_batch(real):
    b = real.size(0)
    zeros = torch.zeros(b, 1, device="cuda")
    ones = torch.ones(b, 1, device="cuda")
    with torch.autocast("cuda"):
        fake = netG(torch.randn(b, 100, device="cuda"))
        lossD = F.binary_cross_entropy_with_logits(netD(real), ones) \
            + F.binary_cross_entropy_with_logits(netD(fake.detach()), zeros)
    optD.zero_grad()
    scaler.scale(lossD).backward()
    scaler.step(optD)

    with torch.autocast("cuda"):
        lossG = -F.binary_cross_entropy_with_logits(netD(fake), zeros)  # expect: MLL501
    optG.zero_grad()
    scaler.scale(lossG).backward()
    scaler.step(optG)
    scaler.update()
