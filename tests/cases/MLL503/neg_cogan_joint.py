import itertools

import torch
from torch import nn

g1, g2 = nn.Linear(4, 8), nn.Linear(4, 8)
d1, d2 = nn.Linear(8, 1), nn.Linear(8, 1)
opt_g = torch.optim.Adam(itertools.chain(g1.parameters(), g2.parameters()))
opt_d = torch.optim.Adam(itertools.chain(d1.parameters(), d2.parameters()))
mse = nn.MSELoss()
for real in torch.rand(100, 16, 8):
    valid, fake = torch.ones(16, 1), torch.zeros(16, 1)
    opt_g.zero_grad()
    z = torch.randn(16, 4)
    a, b = g1(z), g2(z)
    ((mse(d1(a), valid) + mse(d2(b), valid)) / 2).backward()
    opt_g.step()
    opt_d.zero_grad()
    loss = mse(d1(real), valid) + mse(d2(real), valid) + mse(d1(a.detach()), fake) + mse(d2(b.detach()), fake)
    (loss / 4).backward()
    opt_d.step()
