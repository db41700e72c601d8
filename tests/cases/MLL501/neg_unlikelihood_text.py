import torch
import torch.nn.functional as F


def unlikelihood(logits, targets, repeated):
    """Push down the probability of tokens that the language model repeats."""
    log_p = F.log_softmax(logits, dim=-1)
    nll = F.nll_loss(log_p.flatten(0, 1), targets.flatten())
    p = log_p.exp().gather(-1, repeated)
    ul = -torch.log((1 - p).clamp(min=1e-5)).mean()
    return nll + 0.5 * ul


def train_generator(generator, optimizer, batches):
    for tokens, targets, repeated in batches:
        optimizer.zero_grad()
        loss = unlikelihood(generator(tokens), targets, repeated)
        loss.backward()
        optimizer.step()
