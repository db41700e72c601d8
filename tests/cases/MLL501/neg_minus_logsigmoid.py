import torch
from torch import nn
from torch.nn.functional import logsigmoid

maker = nn.Sequential(nn.Linear(4, 32), nn.ELU(), nn.Linear(32, 2))
checker = nn.Sequential(nn.Linear(2, 32), nn.ELU(), nn.Linear(32, 1))
maker_opt = torch.optim.Adam(maker.parameters(), lr=5e-4)
checker_opt = torch.optim.Adam(checker.parameters(), lr=5e-4)
points = torch.load("points.pt")

for _ in range(4000):
    x = points[torch.randperm(len(points))[:100]]
    y = maker(torch.randn(100, 4))
    checker_opt.zero_grad()
    loss = -logsigmoid(checker(x)).mean() - logsigmoid(-checker(y.detach())).mean()
    loss.backward()
    checker_opt.step()

    maker_opt.zero_grad()
    loss = -logsigmoid(checker(y)).mean()
    loss.backward()
    maker_opt.step()
