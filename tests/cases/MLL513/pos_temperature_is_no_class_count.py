import torch
import torch.nn.functional as F


def kd_loss(student_out, teacher_out, labels, params):
    """Soft and hard targets, mixed by alpha."""
    alpha = params.alpha
    T = params.temperature
    kl = F.kl_div(F.log_softmax(student_out / T, dim=1), F.softmax(teacher_out / T, dim=1))  # expect: MLL513
    return kl * (alpha * T * T) + F.cross_entropy(student_out, labels) * (1.0 - alpha)
