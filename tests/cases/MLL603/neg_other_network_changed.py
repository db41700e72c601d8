import torch
from torch import nn
from torchvision import models

student = nn.Linear(100, 5)
teacher = models.resnet18()
optimizer = torch.optim.SGD(student.parameters(), lr=0.01)
teacher.fc = nn.Linear(512, 5)
for x, features in torch.load("batches.pt"):
    with torch.no_grad():
        wanted = teacher(x).softmax(1)
    optimizer.zero_grad()
    nn.functional.cross_entropy(student(features), wanted).backward()
    optimizer.step()
