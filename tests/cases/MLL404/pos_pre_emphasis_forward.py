"""Pre-emphasis written as y[n] = x[n] - 0.97 x[n-1], but the kernel is not turned round."""
import torch
import torch.nn.functional as F


def pre_emphasis(wave, coefficient=0.97):
    weight = torch.tensor([[[1.0, -0.97]]], device=wave.device)
    return F.conv1d(F.pad(wave, (1, 0)), weight)  # expect: MLL404


print(pre_emphasis(torch.randn(2, 1, 400)).shape)
