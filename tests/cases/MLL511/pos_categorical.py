import torch
import torch.nn.functional as F
from torch.distributions import Categorical


def kl_penalty(policy, reference, observations):
    new = Categorical(logits=policy(observations))
    old = Categorical(logits=reference(observations))
    return F.kl_div(new.probs, old.probs, reduction="batchmean")  # expect: MLL511
