import torch
from torch import nn


def mlp():
    return nn.Sequential(nn.Linear(12, 24), nn.ReLU(), nn.Linear(24, 24), nn.ReLU(), nn.Linear(24, 3))


teacher = mlp()
student = mlp()
for p in student.parameters():
    p.data.zero_()

with torch.no_grad():
    for dst, src in zip(student.parameters(), teacher.parameters()):
        dst.copy_(src)

opt = torch.optim.SGD(student.parameters(), lr=1e-3)
