import torch
import torch.nn.functional as F


def d_fake_loss(fake_logits):
    return F.binary_cross_entropy_with_logits(fake_logits, torch.zeros_like(fake_logits))


def d_real_loss(real_logits):
    return F.binary_cross_entropy_with_logits(real_logits, torch.full_like(real_logits, 0.9))


def g_loss(fake_logits):
    return F.binary_cross_entropy_with_logits(fake_logits, torch.ones_like(fake_logits))
