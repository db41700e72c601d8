import torch
import torch.nn as nn
import torch.nn.functional as F

teacher = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
teacher.load_state_dict(torch.load("teacher.pt"))
student = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
optimizer = torch.optim.Adam(student.parameters(), lr=1e-3)
T = 3.0

for step in range(1000):
    x = torch.randn(128, 64)
    with torch.no_grad():
        teacher_logits = teacher(x)
    student_logits = student(x)
    loss = F.kl_div(  # expect: MLL514
        F.log_softmax(teacher_logits / T, dim=1),
        F.softmax(student_logits / T, dim=1),
        reduction="batchmean",
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
