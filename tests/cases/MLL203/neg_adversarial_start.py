"""PGD starts at a random point near the image; that is the attack, not the data."""
import torch
import torch.nn.functional as F


def pgd(model, x, y, eps=8 / 255, step=2 / 255, rounds=10):
    adv = x + torch.empty_like(x).uniform_(-eps, eps)
    for _ in range(rounds):
        adv.requires_grad_(True)
        grad = torch.autograd.grad(F.cross_entropy(model(adv), y), adv)[0]
        adv = (adv.detach() + step * grad.sign()).clamp(0, 1)
    return adv


def robust_accuracy(model, test_loader):
    model.eval()
    right = 0
    for x, y in test_loader:
        adv = pgd(model, x, y)
        with torch.no_grad():
            right += (model(adv).argmax(1) == y).sum().item()
    return right


def fgsm_with_random_start(model, x, y, eps):
    delta = (torch.rand_like(x) * 2 - 1) * eps
    start = (x + delta).requires_grad_(True)
    F.cross_entropy(model(start), y).backward()
    return (start + eps * start.grad.sign()).detach()
