import torch.nn as nn
import torch.nn.functional as F


class DistillationLoss(nn.Module):
    """Hinton's loss: soft targets at a temperature, hard labels beside them."""

    def __init__(self, temperature=3.0, alpha=0.7):
        super().__init__()
        self.temperature = temperature
        self.alpha = alpha
        self.soft = nn.KLDivLoss()  # expect: MLL513
        self.hard = nn.CrossEntropyLoss()

    def forward(self, student_logits, teacher_logits, labels):
        T = self.temperature
        soft = self.soft(
            F.log_softmax(student_logits / T, dim=1),
            F.softmax(teacher_logits.detach() / T, dim=1),
        )
        return self.alpha * T**2 * soft + (1 - self.alpha) * self.hard(student_logits, labels)
