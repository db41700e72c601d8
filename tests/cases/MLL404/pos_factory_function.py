"""A function makes the kernel, another applies it."""
import torch
import torch.nn.functional as F


def damped_cosine(length, decay, omega):
    n = torch.arange(length)
    return decay ** n * torch.cos(omega * n)


def resonate(x, h):
    return F.conv1d(x, h[None, None], padding=h.numel() - 1)  # expect: MLL404


signal = torch.randn(16, 1, 256)
wet = resonate(signal, damped_cosine(24, 0.9, 0.6))
print(wet.std())
