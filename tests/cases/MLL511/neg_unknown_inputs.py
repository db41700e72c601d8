"""Nothing is known of what comes in, whatever it is called."""

import torch
import torch.nn.functional as F
from torch import nn


def divergence(probs, logits, softmax_out):
    a = F.kl_div(probs, softmax_out, reduction="batchmean")
    b = F.kl_div(logits, softmax_out, reduction="batchmean")
    return a + b


class Loss(nn.Module):
    def __init__(self, backbone):
        super().__init__()
        self.backbone = backbone
        self.kl = nn.KLDivLoss(reduction="batchmean")

    def forward(self, x, target):
        logits = self.backbone(x)
        return self.kl(logits, target)


def from_disk():
    probs = torch.load("probs.pt")
    return F.kl_div(probs, torch.load("target.pt"), reduction="sum")
