import torch
from torch import nn


class ScaledKL(nn.KLDivLoss):
    def __init__(self, temperature):
        super().__init__(reduction="batchmean")
        self.temperature = temperature

    def forward(self, input, target):
        return super().forward(input, target) * self.temperature**2  # expect: MLL511


criterion = ScaledKL(2.0)
student, teacher = nn.Linear(16, 3), nn.Linear(16, 3)
x = torch.randn(8, 16)
loss = criterion(torch.softmax(student(x) / 2, 1), torch.softmax(teacher(x) / 2, 1).detach())
loss.backward()
