import torch
import torch.nn.functional as F
from torch import nn

G = nn.Linear(16, 48)
Ds = nn.ModuleList([nn.Linear(48, 1) for _ in range(3)])
opt_g = torch.optim.Adam(G.parameters(), 1e-4)
opt_ds = [torch.optim.Adam(d.parameters(), 4e-4) for d in Ds]


def step(x):
    fake = G(torch.randn(len(x), 16))
    for d, o in zip(Ds, opt_ds):
        loss = F.relu(1 - d(x)).mean() + F.relu(1 + d(fake.detach())).mean()
        o.zero_grad()
        loss.backward()
        o.step()
    g = -sum(d(fake).mean() for d in Ds)
    opt_g.zero_grad()
    g.backward()
    opt_g.step()
