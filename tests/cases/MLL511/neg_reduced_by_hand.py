import torch
import torch.nn.functional as F


def js_2d(p, q):
    """Heat maps that sum to one."""
    m = (p + q) / 2
    return 0.5 * _kl(p, m) + 0.5 * _kl(q, m)


def _kl(p, q):
    flat = F.kl_div(q.log(), p, reduction="none")
    return flat.sum(dim=(-2, -1)).mean()


def heat_maps(scores):
    n, c, h, w = scores.shape
    return F.softmax(scores.view(n, c, -1), dim=-1).view(n, c, h, w)


print(js_2d(heat_maps(torch.randn(2, 3, 8, 8)), heat_maps(torch.randn(2, 3, 8, 8))))
