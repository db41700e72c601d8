"""Probabilities that are overwritten by their logarithms where they lie."""

import torch
import torch.nn as nn


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.kl = nn.KLDivLoss(reduction="batchmean")

    def forward(self, scores, target):
        out = scores.softmax(-1)
        out[:] = out.clamp(min=1e-9).log()
        copied = scores.softmax(-1)
        copied.copy_(copied.log())
        rows = torch.empty_like(scores)
        for i, row in enumerate(scores):
            rows[i] = row.log_softmax(-1)
        written = scores.softmax(-1)
        torch.log(written, out=written)
        return self.kl(out, target) + self.kl(copied, target) + self.kl(rows, target) + self.kl(written, target)
