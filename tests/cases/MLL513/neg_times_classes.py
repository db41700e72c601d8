import torch
import torch.nn as nn
import torch.nn.functional as F

NUM_CLASSES = 100


def kd(student_logits, teacher_logits, T=4.0):
    kl = F.kl_div(F.log_softmax(student_logits / T, dim=1), F.softmax(teacher_logits / T, dim=1))
    return kl * NUM_CLASSES * T * T


def per_batch(log_p, q):
    return F.kl_div(log_p, q) * log_p.size(1)


def per_batch_again(log_p, q):
    n, c = log_p.shape
    return c * F.kl_div(log_p, q, reduction="mean")


def by_shape(log_p, q):
    loss = F.kl_div(log_p, q)
    loss = loss * log_p.shape[-1]
    return loss
