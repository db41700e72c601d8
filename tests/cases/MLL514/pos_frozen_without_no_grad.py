import torch
import torch.nn as nn
import torch.nn.functional as F

mentor = nn.Sequential(nn.Linear(16, 128), nn.ReLU(), nn.Linear(128, 8))
mentor.load_state_dict(torch.load("mentor.pt"))
mentor.requires_grad_(False)
mentor.eval()
pupil = nn.Linear(16, 8)
optimizer = torch.optim.SGD(pupil.parameters(), lr=0.2)

for _ in range(300):
    x = torch.randn(32, 16)
    loss = F.kl_div(mentor(x).log_softmax(1), pupil(x).softmax(1), reduction="batchmean")  # expect: MLL514
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
