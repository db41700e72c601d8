import torch
import torch.nn.functional as F


def with_small_memory(scores, target):
    out = torch.softmax(scores, dim=-1)
    out.clamp_(min=1e-12)
    out.log_()
    return F.kl_div(out, target, reduction="batchmean")


def loop(scores, target, rounds=3):
    out = torch.softmax(scores, dim=-1)
    out = out.log()
    total = 0
    for _ in range(rounds):
        total = total + F.kl_div(out, target, reduction="batchmean")
    return total
