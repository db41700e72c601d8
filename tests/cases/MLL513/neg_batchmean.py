import torch
import torch.nn as nn
import torch.nn.functional as F

kl = nn.KLDivLoss(reduction="batchmean")


def kd(student_logits, teacher_logits, T):
    soft = F.softmax(teacher_logits / T, dim=1)
    one = kl(F.log_softmax(student_logits / T, dim=1), soft)
    two = F.kl_div(F.log_softmax(student_logits / T, dim=1), soft, reduction="batchmean")
    return T * T * (one + two) / 2
