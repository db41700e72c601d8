"""A causal decay in time and a box in space."""
import torch
import torch.nn.functional as F

decay = torch.tensor([1.0, 0.5, 0.25])
kernel = decay.view(1, 1, 3, 1, 1) * torch.ones(1, 1, 1, 3, 3) / 9


def filter_clip(clip):
    return F.conv3d(clip, kernel, padding=1)  # expect: MLL404


filter_clip(torch.rand(1, 1, 8, 12, 12))
