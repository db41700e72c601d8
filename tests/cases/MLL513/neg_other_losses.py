import torch
import torch.nn as nn
import torch.nn.functional as F

losses = [nn.CrossEntropyLoss(), nn.NLLLoss(), nn.MSELoss(), nn.BCELoss(), nn.SmoothL1Loss()]


def combined(logits, labels, soft):
    hard = F.cross_entropy(logits, labels)
    by_hand = -(soft * F.log_softmax(logits, 1)).sum(1).mean()
    entropy = -(soft * soft.log()).sum(1).mean()
    return hard + by_hand - entropy
