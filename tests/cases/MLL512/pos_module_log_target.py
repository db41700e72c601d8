"""Softmax on both sides, the logarithm promised for one of them."""

import torch.nn as nn


def loss_fn(student_logits, teacher_logits, alpha=0.5, temperature=20.0):
    kl = nn.KLDivLoss(reduction="batchmean", log_target=True)
    log_p = nn.LogSoftmax(dim=-1)(student_logits / temperature)
    q = nn.Softmax(dim=-1)(teacher_logits / temperature)
    return alpha * temperature**2 * kl(log_p, q)  # expect: MLL512
