"""One criterion, two calls: only one of them fits the flag."""

import torch
import torch.nn as nn
import torch.nn.functional as F

kl = nn.KLDivLoss(reduction="batchmean", log_target=True)


def both(a, b):
    log_a, log_b = F.log_softmax(a, 1), F.log_softmax(b, 1)
    first = kl(log_a, log_b.detach())
    second = kl(log_b, F.softmax(a, 1).detach())  # expect: MLL512
    return first + second


print(both(torch.randn(4, 3), torch.randn(4, 3)))
