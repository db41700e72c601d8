"""Jensen-Shannon with the mixture left where its logarithm should be."""

import torch.nn.functional as F


def jensen_shannon(first, second):
    p, q = first.softmax(dim=-1), second.softmax(dim=-1)
    m = 0.5 * (p + q)
    left = F.kl_div(m, p, reduction="batchmean")  # expect: MLL511
    right = F.kl_div(m, q, reduction="batchmean")
    return 0.5 * (left + right)
