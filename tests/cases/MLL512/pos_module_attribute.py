import torch
from torch import nn


class Distil(nn.Module):
    def __init__(self, teacher: nn.Module, student: nn.Module):
        super().__init__()
        self.teacher, self.student = teacher, student
        self.log_softmax = nn.LogSoftmax(dim=1)
        self.kl = nn.KLDivLoss(reduction="batchmean")

    def forward(self, x):
        with torch.no_grad():
            t = self.log_softmax(self.teacher(x))
        return self.kl(self.log_softmax(self.student(x)), t)  # expect: MLL512


objective = Distil(nn.Linear(3, 2), nn.Linear(3, 2))
objective(torch.randn(4, 3)).backward()
