"""Jensen-Shannon bound on mutual information: encoder and critic climb together, nobody is fooled."""
import math

import torch
import torch.nn.functional as F
from torch import nn

encoder = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 8))
critic = nn.Sequential(nn.Linear(28, 32), nn.ReLU(), nn.Linear(32, 1))
opt = torch.optim.Adam([*encoder.parameters(), *critic.parameters()], lr=1e-3)
for _ in range(20):
    x = torch.randn(64, 20)
    z = encoder(x)
    joint = critic(torch.cat([x, z], 1))
    marginal = critic(torch.cat([x.roll(1, 0), z], 1))
    e_joint = (math.log(2) - F.softplus(-joint)).mean()
    e_marginal = (F.softplus(marginal) - math.log(2)).mean()
    loss = e_marginal - e_joint
    opt.zero_grad()
    loss.backward()
    opt.step()
print(-loss.item())
