import torch
from torch.distributions import Categorical, kl_divergence


def trust_region(policy, old_probabilities, observations):
    new = Categorical(logits=policy(observations))
    old = Categorical(probs=torch.softmax(old_probabilities, -1))
    return kl_divergence(old, new).mean()


def by_hand(p_logits, q_logits):
    p = p_logits.softmax(-1)
    return (p * (p_logits.log_softmax(-1) - q_logits.log_softmax(-1))).sum(-1).mean()
