import torch
import torch.nn.functional as F


def prepared(target, is_log):
    if is_log:
        target = target.exp()
    return target


def loss(student, teacher, mode):
    if mode == "log":
        target = F.log_softmax(teacher, 1)
        target = prepared(target, True)
    else:
        target = F.softmax(teacher, 1)
        target = prepared(target, False)
    return F.kl_div(F.log_softmax(student, 1), target, reduction="batchmean")


def either(student, teacher, log):
    if log:
        target = F.log_softmax(teacher, 1)
    else:
        target = F.softmax(teacher, 1)
    return F.kl_div(F.log_softmax(student, 1), target, reduction="batchmean", log_target=bool(log))
