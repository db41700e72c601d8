import torch
import torch.nn as nn
import torch.nn.functional as F

teacher = nn.Linear(64, 10).requires_grad_(False)
student = nn.Linear(64, 10)
optimizer = torch.optim.Adam(student.parameters(), lr=1e-3)
T = 3.0
for step in range(1000):
    x = torch.randn(128, 64)
    with torch.no_grad():
        teacher_logits = teacher(x)
    loss = F.kl_div(
        F.log_softmax(student(x) / T, dim=1),
        F.softmax(teacher_logits / T, dim=1),
        reduction="batchmean",
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
