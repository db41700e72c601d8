import torch
from torch import nn
import torch.nn.functional as F

g = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
d = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
og, od = torch.optim.Adam(g.parameters()), torch.optim.Adam(d.parameters())


def score_fakes(train_g):
    fake = g(torch.randn(16, 4))
    if not train_g:
        fake = fake.detach()
    return d(fake)


def turn(train_g):
    scores = score_fakes(train_g)
    if train_g:
        loss, opt = F.softplus(-scores).mean(), og
    else:
        loss, opt = F.softplus(scores).mean() + F.softplus(-d(torch.rand(16, 2))).mean(), od
    opt.zero_grad()
    loss.backward()
    opt.step()


for i in range(200):
    turn(i % 2 == 1)
