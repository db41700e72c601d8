"""Matching a template is a correlation, and is meant to be one."""
import torch
import torch.nn.functional as F

template = torch.tensor([0.0, 1.0, 3.0, 1.5, 0.5]).view(1, 1, -1)


def match_scores(signal):
    return F.conv1d(signal, template)


def matched_filter(signal, rate=4):
    pulse = torch.tensor([1.0, 0.9, 0.4]).view(1, 1, -1)
    return F.conv1d(signal, pulse)


def cross_correlate(x):
    k = torch.tensor([[[4.0, 2.0, 1.0]]])
    return F.conv1d(x, k)


match_scores(torch.randn(1, 1, 50)), matched_filter(torch.randn(1, 1, 50)), cross_correlate(torch.randn(1, 1, 9))
