"""The student stands where it should and so does its teacher; only their scales are the wrong way round."""

import torch
import torch.nn.functional as F
from torch import nn

teacher = nn.Sequential(nn.Linear(40, 300), nn.ReLU(), nn.Linear(300, 6))
student = nn.Sequential(nn.Linear(40, 16), nn.ReLU(), nn.Linear(16, 6))
optimizer = torch.optim.Adam(student.parameters(), lr=1e-3)
temperature = 2.0

for _ in range(200):
    batch = torch.randn(64, 40)
    with torch.no_grad():
        wanted = F.log_softmax(teacher(batch) / temperature, dim=1)
    got = F.softmax(student(batch) / temperature, dim=1)
    loss = F.kl_div(got, wanted, reduction="batchmean")  # expect: MLL511, MLL512
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
