import torch.nn as nn
import torch.nn.functional as F


class SoftTargetLoss(nn.Module):
    """Hinton's loss, or nearly."""

    def __init__(self, temperature: float = 4.0, weight: float = 0.9):
        super().__init__()
        self.temperature = temperature
        self.weight = weight
        self.kl = nn.KLDivLoss(reduction="batchmean")
        self.softmax = nn.Softmax(dim=1)

    def forward(self, student_logits, teacher_logits, labels):
        p = self.softmax(student_logits / self.temperature)
        q = self.softmax(teacher_logits / self.temperature)
        soft = self.kl(p, q) * self.temperature**2  # expect: MLL511
        return self.weight * soft + (1 - self.weight) * F.cross_entropy(student_logits, labels)
