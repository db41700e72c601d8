import copy

import torch
import torch.nn as nn
import torch.nn.functional as F


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(32, 64), nn.GELU(), nn.Linear(64, 12))

    def forward(self, x):
        return self.layers(x)


online = Encoder()
averaged = copy.deepcopy(online)
optimizer = torch.optim.AdamW(online.parameters(), lr=1e-3)
for _ in range(1000):
    view_a, view_b = torch.randn(64, 32), torch.randn(64, 32)
    with torch.no_grad():
        anchor = averaged(view_a)
    loss = F.kl_div(anchor.log_softmax(-1), online(view_b).softmax(-1), reduction="batchmean")  # expect: MLL514
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        for slow, fast in zip(averaged.parameters(), online.parameters()):
            slow.mul_(0.99).add_(fast, alpha=0.01)
