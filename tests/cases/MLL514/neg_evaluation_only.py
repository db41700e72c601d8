import torch
import torch.nn as nn
import torch.nn.functional as F

teacher, student = nn.Linear(8, 3), nn.Linear(8, 3)
optimizer = torch.optim.SGD(student.parameters(), lr=0.1)
for _ in range(100):
    x, y = torch.randn(16, 8), torch.randint(0, 3, (16,))
    loss = F.cross_entropy(student(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    x = torch.randn(100, 8)
    log_t, s = F.log_softmax(teacher(x), 1), F.softmax(student(x), 1)
    print("divergence the other way round:", F.kl_div(log_t, s, reduction="batchmean").item())
