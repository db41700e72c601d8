import torch
import torch.nn as nn


class FocalLoss(nn.Module):
    def __init__(self, alpha=0.25, gamma=2.0):
        super().__init__()
        self.alpha = alpha
        self.gamma = gamma

    def forward(self, logits, target):
        p = torch.sigmoid(logits).clamp(1e-6, 1 - 1e-6)
        on = -self.alpha * (1 - p) ** self.gamma * torch.log(p) * target
        off = -(1 - self.alpha) * p**self.gamma * torch.log(1 - p) * (1 - target)
        return (on + off).sum() / target.sum().clamp(min=1)
