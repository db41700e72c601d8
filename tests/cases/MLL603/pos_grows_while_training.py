import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for task in range(4):
    if task > 0:
        model[2] = nn.Linear(16, 2 + task)  # expect: MLL603
    for x, y in torch.load(f"task{task}.pt"):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
