import torch
import torch.nn as nn
import torch.nn.functional as F

teacher = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 5))
student = nn.Linear(20, 5)
optimizer = torch.optim.SGD(student.parameters(), lr=0.1)

for step in range(200):
    x = torch.randn(32, 20)
    with torch.no_grad():
        target = F.softmax(teacher(x), dim=1)
    loss = F.kl_div(F.softmax(student(x), dim=1), target, reduction="batchmean")  # expect: MLL511
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
