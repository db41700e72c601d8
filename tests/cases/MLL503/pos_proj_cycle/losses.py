import torch
import torch.nn.functional as F


def judge_loss(critic, real, fake):
    r, f = critic(real), critic(fake)
    return F.mse_loss(r, torch.ones_like(r)) + F.mse_loss(f, torch.zeros_like(f))


def maker_loss(critic, fake):
    f = critic(fake)
    return F.mse_loss(f, torch.ones_like(f))
