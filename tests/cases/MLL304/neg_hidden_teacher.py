import torch
import torch.nn as nn
import torch.nn.functional as F


class Distiller(nn.Module):
    def __init__(self, student, teacher):
        super().__init__()
        self.student = student
        # In a list, so that the teacher's weights stay out of the checkpoint.
        self.teacher = [teacher]
        for p in teacher.parameters():
            p.requires_grad = False

    def forward(self, x):
        with torch.no_grad():
            soft = self.teacher[0](x)
        return F.mse_loss(self.student(x), soft)


teacher = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
model = Distiller(nn.Linear(4, 2), teacher)
