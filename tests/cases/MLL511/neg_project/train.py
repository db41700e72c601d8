import torch
from losses import Distillation
from model import Net

student, teacher = Net(32, 10), Net(32, 10, log=False)
objective = Distillation()
optimizer = torch.optim.Adam(student.parameters())
for x in torch.randn(100, 64, 32):
    with torch.no_grad():
        probabilities = teacher(x)
    loss = objective(student(x), probabilities)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
