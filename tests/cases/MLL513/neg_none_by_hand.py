import torch
import torch.nn.functional as F
from torch import nn


class MaskedKL(nn.Module):
    def __init__(self):
        super().__init__()
        self.kl = nn.KLDivLoss(reduction="none")

    def forward(self, log_probs, target, mask):
        per_token = self.kl(log_probs, target).sum(dim=-1)
        return (per_token * mask).sum() / mask.sum()


def per_sample(logits, reference):
    return F.kl_div(logits.log_softmax(1), reference, reduction="none").sum(1)
