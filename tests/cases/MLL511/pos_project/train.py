import torch
from losses import Distillation
from model import Net

student, teacher = Net(32, 10), Net(32, 10)
objective = Distillation()
optimizer = torch.optim.Adam(student.parameters())
for x in torch.randn(100, 64, 32):
    with torch.no_grad():
        soft = teacher.probabilities(x)
    loss = objective(student.probabilities(x), soft)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
