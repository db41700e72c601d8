import copy

import torch
from torch import nn

model = nn.Sequential(nn.Linear(5, 5), nn.ReLU(), nn.Linear(5, 1))
optimizer = torch.optim.Adam(model.parameters())
best, lowest = copy.deepcopy(model), float("inf")
for x, y in torch.load("batches.pt"):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    if loss.item() < lowest:
        best, lowest = copy.deepcopy(model), loss.item()
model = best
model[2] = nn.Identity()
print(model(torch.load("test.pt")).shape)
