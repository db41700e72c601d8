import torch
import torch.nn.functional as F


def normalise(scores, temperature=1.0, log=True):
    scores = scores / temperature
    if log:
        return F.log_softmax(scores, dim=-1)
    return F.softmax(scores, dim=-1)


def consistency(first, second):
    return F.kl_div(normalise(first), normalise(second).detach(), reduction="batchmean")  # expect: MLL512


print(consistency(torch.randn(3, 5), torch.randn(3, 5)))
