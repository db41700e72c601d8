import copy

import torch
from torch import nn


class Q(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(4, 2)

    def forward(self, s):
        return self.net(s)


policy = Q()
optimizer = torch.optim.Adam(policy.parameters())
target = Q()
target.load_state_dict(policy.state_dict())
frozen = copy.deepcopy(policy)
for s, a, r, s2 in torch.load("replay.pt"):
    with torch.no_grad():
        wanted = r + 0.99 * target(s2).max(1).values
    loss = nn.functional.mse_loss(policy(s).gather(1, a), wanted[:, None])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
