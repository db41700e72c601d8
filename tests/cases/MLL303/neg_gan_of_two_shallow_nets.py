"""Generator and critic are shallow each; together they are deep, but tanh between them sets the scale anew."""
import torch
from torch import nn

netG = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 100), nn.Tanh())
netD = nn.Sequential(nn.Linear(100, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1))
for net in (netG, netD):
    for m in net:
        if isinstance(m, nn.Linear):
            nn.init.xavier_uniform_(m.weight)
score = netD(netG(torch.randn(8, 16)))
nn.functional.binary_cross_entropy_with_logits(score, torch.ones_like(score)).backward()
