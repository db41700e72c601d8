import torch
import torch.nn.functional as F


def divergence(student, teacher, log=False):
    target = F.log_softmax(teacher, -1) if log else F.softmax(teacher, -1)
    return F.kl_div(F.log_softmax(student, -1), target, reduction="batchmean", log_target=log)


a, b = torch.randn(4, 7), torch.randn(4, 7)
print(divergence(a, b), divergence(a, b, log=True))


def chosen(student, teacher, log):
    return divergence(student, teacher, log)
