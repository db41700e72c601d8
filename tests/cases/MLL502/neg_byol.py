import copy

import torch
from torch import nn
import torch.nn.functional as F

online = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 8))
predictor = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 8))
target = copy.deepcopy(online)
optimizer = torch.optim.SGD([*online.parameters(), *predictor.parameters()], lr=0.1)
for _ in range(100):
    a, b = torch.rand(32, 16), torch.rand(32, 16)
    with torch.no_grad():
        goal = target(b)
    loss = 2 - 2 * F.cosine_similarity(predictor(online(a)), goal.detach()).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        for p, q in zip(online.parameters(), target.parameters()):
            q.mul_(0.99).add_(p, alpha=0.01)
