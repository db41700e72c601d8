import torch
import torch.nn.functional as F


def train_step(netG, netD, optG, optD, real, device):
    b = real.size(0)
    noise = torch.randn(b, 100, 1, 1, device=device)
    fake = netG(noise)
    optD.zero_grad()
    lossD = F.binary_cross_entropy(netD(real).view(-1), torch.ones(b)) + F.binary_cross_entropy(netD(fake.detach()).view(-1), torch.zeros(b))
    lossD.backward()
    optD.step()
    optG.zero_grad()
    lossG = F.binary_cross_entropy(netD(fake.detach()).view(-1), torch.ones(b))  # expect: MLL502
    lossG.backward()
    optG.step()
    return lossD.item(), lossG.item()
