import torch
import torch.nn.functional as F

REDUCTION = "mean"
SETTINGS = dict(temperature=2.0, reduction=REDUCTION)


def soft_loss(student_logits, teacher_probs):
    log_probs = F.log_softmax(student_logits / SETTINGS["temperature"], dim=1)
    return F.kl_div(log_probs, teacher_probs, reduction=SETTINGS["reduction"])  # expect: MLL513
