import torch.nn.functional as F


def critic_objective(real_logits, fake_logits):
    return -(F.logsigmoid(real_logits).mean() + F.logsigmoid(-fake_logits).mean())


def fool(fake_logits):
    return F.softplus(-fake_logits).mean()
