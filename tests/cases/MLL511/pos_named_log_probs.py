"""The name says log, the value does not."""

import torch
import torch.nn.functional as F


def consistency(weak_logits, strong_logits, temperature=0.5):
    target = torch.softmax(weak_logits / temperature, dim=-1).detach()
    log_probs = torch.softmax(strong_logits, dim=-1)
    per_example = F.kl_div(log_probs, target, reduction="none").sum(-1)  # expect: MLL511
    return per_example.mean()
