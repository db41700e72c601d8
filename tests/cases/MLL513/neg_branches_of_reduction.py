import os

import torch.nn as nn
import torch.nn.functional as F

reduction = "batchmean"
if os.environ.get("ELEMENTWISE"):
    reduction = "none"
criterion = nn.KLDivLoss(reduction=reduction)


def choose(log_p, q, weights=None):
    how = "batchmean" if weights is None else "none"
    loss = F.kl_div(log_p, q, reduction=how)
    return loss if weights is None else (loss.sum(1) * weights).mean()
