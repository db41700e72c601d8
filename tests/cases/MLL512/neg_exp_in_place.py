import torch
import torch.nn.functional as F


def loss(student, teacher):
    target = F.log_softmax(teacher, -1).detach()
    target.exp_()
    return F.kl_div(F.log_softmax(student, -1), target, reduction="batchmean")


def other(student, teacher):
    target = torch.softmax(teacher, -1)
    target = target.log()
    return F.kl_div(F.log_softmax(student, -1), target, reduction="batchmean", log_target=True)
