import torch
import torch.nn.functional as F
from torch import nn


def first(log_probs, log_target):
    return F.kl_div(log_probs, log_target, reduction="batchmean")


def second(log_probs, probs):
    return F.kl_div(log_probs, probs, reduction="batchmean", log_target=True)


class Third(nn.Module):
    def __init__(self, teacher):
        super().__init__()
        self.teacher = teacher
        self.kl = nn.KLDivLoss(reduction="batchmean")

    def forward(self, log_probs, x):
        logits = self.teacher(x)
        return self.kl(log_probs, logits)
