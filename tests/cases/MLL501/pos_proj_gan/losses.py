import torch.nn.functional as F


def critic_objective(real_logits, fake_logits):
    return F.softplus(-real_logits).mean() + F.softplus(fake_logits).mean()


def minimax(fake_logits):
    return -F.softplus(fake_logits).mean()  # expect: MLL501
