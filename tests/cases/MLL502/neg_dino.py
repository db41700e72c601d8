import copy

import torch
from torch import nn
import torch.nn.functional as F


class DINOLoss(nn.Module):
    def __init__(self, dim, temp=0.04):
        super().__init__()
        self.temp = temp
        self.register_buffer("center", torch.zeros(1, dim))

    def forward(self, student_out, teacher_out):
        q = F.softmax((teacher_out - self.center) / self.temp, dim=-1).detach()
        return torch.sum(-q * F.log_softmax(student_out / 0.1, dim=-1), dim=-1).mean()


student = nn.Sequential(nn.Linear(16, 32), nn.GELU(), nn.Linear(32, 8))
teacher = copy.deepcopy(student)
head = nn.Linear(8, 8)
loss_fn = DINOLoss(8)
opt = torch.optim.AdamW(student.parameters(), lr=1e-3)
for _ in range(10):
    x, y = torch.rand(8, 16), torch.rand(8, 16)
    loss = loss_fn(student(x), teacher(y))
    opt.zero_grad()
    loss.backward()
    opt.step()
