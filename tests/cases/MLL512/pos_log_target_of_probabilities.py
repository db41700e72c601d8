import torch
import torch.nn as nn
import torch.nn.functional as F

student, teacher = nn.Linear(10, 5), nn.Linear(10, 5)
optimizer = torch.optim.SGD(student.parameters(), lr=0.1)
for x in torch.randn(100, 32, 10):
    with torch.no_grad():
        soft = teacher(x).softmax(dim=1)
    loss = F.kl_div(
        F.log_softmax(student(x), dim=1),
        soft,
        reduction="batchmean",
        log_target=True,
    )  # expect: MLL512
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
