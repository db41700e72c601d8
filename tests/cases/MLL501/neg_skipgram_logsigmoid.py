import torch
import torch.nn.functional as F


def skipgram_loss(center, context, noise_words):
    """center, context: (B, E); noise_words: (B, K, E)."""
    positive = F.logsigmoid((center * context).sum(1))
    negative = F.logsigmoid(-(noise_words @ center.unsqueeze(2)).squeeze(2)).sum(1)
    return -(positive + negative).mean()
