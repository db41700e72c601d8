import torch
from torch import nn

import terms

maker = nn.Sequential(nn.Linear(4, 32), nn.ELU(), nn.Linear(32, 2))
checker = nn.Sequential(nn.Linear(2, 32), nn.ELU(), nn.Linear(32, 1))
maker_opt = torch.optim.Adam(maker.parameters(), lr=5e-4)
checker_opt = torch.optim.Adam(checker.parameters(), lr=5e-4)
points = torch.load("points.pt")

for _ in range(4000):
    x = points[torch.randperm(len(points))[:100]]
    y = maker(torch.randn(100, 4))
    checker_opt.zero_grad()
    (terms.term_a(checker(x)) + terms.term_b(checker(y.detach()))).backward()
    checker_opt.step()
    maker_opt.zero_grad()
    (-terms.term_b(checker(y))).backward()  # expect: MLL501
    maker_opt.step()
