import torch
import torch.nn as nn
import torch.nn.functional as F


class Distillation(nn.Module):
    def __init__(self, n_classes, T=2.0):
        super().__init__()
        self.n_classes = n_classes
        self.T = T
        self.kl = nn.KLDivLoss()

    def forward(self, student, teacher):
        soft = self.kl(F.log_softmax(student / self.T, dim=1), F.softmax(teacher / self.T, dim=1))
        return soft * self.n_classes * self.T**2


class Later(nn.Module):
    def __init__(self):
        super().__init__()
        self.kl = nn.KLDivLoss()

    def forward(self, log_p, q):
        batch, width = q.size()
        total = self.kl(log_p, q)
        total *= width
        return total
