import torch.nn.functional as F


def kl(p_logits, q_logits):
    p = F.softmax(p_logits, -1)
    log_q = F.log_softmax(q_logits, -1)
    return F.kl_div(log_q, p, None, None, "sum", True)  # expect: MLL512
