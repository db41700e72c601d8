import torch.nn as nn
import torch.nn.functional as F


class GeneratorLoss(nn.Module):
    def __init__(self, weight=1.0):
        super().__init__()
        self.weight = weight

    def forward(self, fake_logits):
        return self.weight * F.logsigmoid(-fake_logits).mean()  # expect: MLL501


class DiscriminatorLoss(nn.Module):
    def forward(self, real_logits, fake_logits):
        return -(F.logsigmoid(real_logits).mean() + F.logsigmoid(-fake_logits).mean())
