import torch.nn.functional as F


def imitation(logits, wanted, temperature):
    log_p = F.log_softmax(wanted / temperature, dim=-1)
    q = F.softmax(logits / temperature, dim=-1)
    return temperature**2 * F.kl_div(log_p, q, reduction="batchmean")  # expect: MLL514
