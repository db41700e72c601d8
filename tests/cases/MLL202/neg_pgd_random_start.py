"""Projected gradient descent on the input from a random start; no weight moves."""
import torch
import torch.nn.functional as F


def attack(model, images, labels, eps=8 / 255, alpha=2 / 255, steps=10):
    adv = images + torch.empty_like(images).uniform_(-eps, eps)
    for _ in range(steps):
        adv = adv.detach().requires_grad_(True)
        loss = F.cross_entropy(model(adv), labels)
        grad = torch.autograd.grad(loss, adv)[0]
        adv = adv + alpha * grad.sign()
        adv = torch.min(torch.max(adv, images - eps), images + eps).clamp(0, 1)
    return adv.detach()
