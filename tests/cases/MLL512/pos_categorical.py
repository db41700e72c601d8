import torch.nn.functional as F
from torch.distributions import Categorical


def penalty(actor, old_actor, states):
    new, old = Categorical(logits=actor(states)), Categorical(logits=old_actor(states))
    return F.kl_div(new.logits, old.logits.detach(), reduction="batchmean")  # expect: MLL512
