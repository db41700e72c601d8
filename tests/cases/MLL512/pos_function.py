import torch.nn.functional as F


def distillation(student_logits, teacher_logits, temperature):
    s = F.log_softmax(student_logits / temperature, dim=-1)
    t = F.log_softmax(teacher_logits / temperature, dim=-1).detach()
    return F.kl_div(s, t, reduction="batchmean") * temperature**2  # expect: MLL512
