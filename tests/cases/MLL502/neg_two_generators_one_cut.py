"""The second stage refines what the first one made; each has its own step."""
import torch
from torch import nn
import torch.nn.functional as F

coarse = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
fine = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
judge = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
opt_coarse, opt_fine, opt_judge = (torch.optim.Adam(m.parameters()) for m in (coarse, fine, judge))
for _ in range(100):
    x = coarse(torch.randn(32, 4))
    y = fine(x.detach())
    loss = F.softplus(judge(y.detach())).mean() + F.softplus(-judge(torch.rand(32, 2))).mean()
    opt_judge.zero_grad()
    loss.backward()
    opt_judge.step()

    loss = F.softplus(-judge(y)).mean()
    opt_fine.zero_grad()
    loss.backward()
    opt_fine.step()

    loss = F.softplus(-judge(x)).mean()
    opt_coarse.zero_grad()
    loss.backward()
    opt_coarse.step()
