import torch
import torch.nn.functional as F
from torch import nn

teacher, student = nn.Linear(10, 3), nn.Linear(10, 3)
opt = torch.optim.Adam(student.parameters())
train_loader = torch.load("loader.pt")
for x, y in train_loader:
    opt.zero_grad()
    with torch.no_grad():
        soft = F.softmax(teacher(x), dim=1)
    loss = F.cross_entropy(student(x), soft) + F.cross_entropy(student(x), y)
    loss.backward()
    opt.step()
