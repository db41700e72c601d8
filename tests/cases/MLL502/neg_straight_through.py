import torch
from torch import nn
import torch.nn.functional as F

g = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 10))
d = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 1))
og, od = torch.optim.Adam(g.parameters()), torch.optim.Adam(d.parameters())
for _ in range(100):
    soft = F.softmax(g(torch.randn(16, 4)), dim=1)
    hard = F.one_hot(soft.argmax(dim=1), 10).float()
    fake = hard - soft.detach() + soft
    loss = F.softplus(d(fake.detach())).mean() + F.softplus(-d(torch.eye(10)[:5])).mean()
    od.zero_grad()
    loss.backward()
    od.step()
    loss = F.softplus(-d(fake)).mean()
    og.zero_grad()
    loss.backward()
    og.step()
