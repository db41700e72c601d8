import torch
import torch.nn.functional as F


def d_hinge(real_logits, fake_logits):
    return F.relu(1.0 - real_logits).mean() + F.relu(1.0 + fake_logits).mean()


def g_hinge(fake_logits):
    return -fake_logits.mean()


def step(G, D, g_opt, d_opt, x, z):
    fake = G(z)
    d_opt.zero_grad()
    d_hinge(D(x), D(fake.detach())).backward()
    d_opt.step()
    g_opt.zero_grad()
    g_hinge(D(fake)).backward()
    g_opt.step()
