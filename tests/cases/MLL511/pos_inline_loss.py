import torch
from torch import nn

policy = nn.Sequential(nn.Linear(8, 64), nn.Tanh(), nn.Linear(64, 4), nn.Softmax(dim=-1))
states = torch.randn(256, 8)
behaviour = torch.full((256, 4), 0.25)
optimizer = torch.optim.Adam(policy.parameters(), lr=3e-3)
for _ in range(100):
    probs = policy(states)
    loss = nn.KLDivLoss(reduction="batchmean")(probs, behaviour)  # expect: MLL511
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(policy(states[:1]))
