import torch
import torch.nn.functional as F


def generator_loss(fake_logits):
    """BCE(-s, 0) = softplus(-s), the same value as BCE(s, 1)."""
    return F.binary_cross_entropy_with_logits(-fake_logits, torch.zeros_like(fake_logits))


def train_generator(gen, disc, opt, z):
    opt.zero_grad()
    loss = generator_loss(disc(gen(z)))
    loss.backward()
    opt.step()
