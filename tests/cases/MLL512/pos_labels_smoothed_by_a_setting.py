"""Smoothed labels are probabilities however much they are smoothed; here they are announced as logarithms."""

import torch
import torch.nn.functional as F
from torch import nn


class SmoothedDivergence(nn.Module):
    def __init__(self, vocabulary, padding, smoothing: float = 0.1):
        super().__init__()
        self.divergence = nn.KLDivLoss(reduction="sum", log_target=True)
        self.vocabulary = vocabulary
        self.padding = padding
        self.smoothing = smoothing

    def forward(self, scores, tokens):
        wanted = F.one_hot(tokens, self.vocabulary).float()
        wanted = wanted * (1 - self.smoothing) + self.smoothing / self.vocabulary
        kept = tokens.ne(self.padding).sum()
        return self.divergence(scores.log_softmax(-1), wanted) / kept  # expect: MLL512


def smoothed(tokens: torch.Tensor, classes: int, share: float):
    return share / classes + (1.0 - share) * F.one_hot(tokens, classes)


def loss(scores, tokens, classes, share):
    wanted = smoothed(tokens, classes, share)
    return F.kl_div(scores.log_softmax(-1), wanted, reduction="batchmean", log_target=True)  # expect: MLL512
