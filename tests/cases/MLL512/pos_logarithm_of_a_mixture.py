import torch
import torch.nn.functional as F


def js(p_logits, q_logits):
    p, q = p_logits.softmax(-1), q_logits.softmax(-1)
    log_m = torch.log((p + q) / 2 + 1e-9)
    return F.kl_div(p.log(), log_m, reduction="batchmean") + F.kl_div(q.log(), log_m, reduction="batchmean")  # expect: MLL512
