import torch
import torch.nn.functional as F


def train_step(netG, netD, optG, optD, real, nz):
    noise = torch.randn(real.size(0), nz, device=real.device)
    fake = netG(noise)

    optD.zero_grad()
    real_logits = netD(real)
    fake_logits = netD(fake.detach())
    errD = F.binary_cross_entropy_with_logits(real_logits, torch.ones_like(real_logits))
    errD = errD + F.binary_cross_entropy_with_logits(fake_logits, torch.zeros_like(fake_logits))
    errD.backward()
    optD.step()

    optG.zero_grad()
    logits = netD(fake)
    errG = -F.binary_cross_entropy_with_logits(logits, torch.zeros_like(logits))  # expect: MLL501
    errG.backward()
    optG.step()
    return errD.item(), errG.item()
