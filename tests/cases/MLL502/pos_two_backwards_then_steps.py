"""Both losses first, both steps at the end."""
import torch
from torch import nn
import torch.nn.functional as F

f = nn.Sequential(nn.Linear(6, 40), nn.GELU(), nn.Linear(40, 3))
h = nn.Sequential(nn.Linear(3, 40), nn.GELU(), nn.Linear(40, 1))
step_f = torch.optim.Adam(f.parameters(), lr=1e-3)
step_h = torch.optim.Adam(h.parameters(), lr=1e-3)

for k in range(400):
    real = torch.randn(50, 3)
    fake = f(torch.randn(50, 6)).detach()  # expect: MLL502
    step_f.zero_grad()
    step_h.zero_grad()
    judge = F.softplus(-h(real)).mean() + F.softplus(h(fake)).mean()
    judge.backward()
    step_h.step()
    fool = F.softplus(-h(fake)).mean()
    fool.backward()
    step_f.step()
