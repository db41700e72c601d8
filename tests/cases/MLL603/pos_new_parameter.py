import torch
from torch import nn

model = nn.Sequential(nn.Linear(6, 12), nn.Tanh(), nn.Linear(12, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
model[2].weight = nn.Parameter(torch.randn(1, 12) / 12**0.5)  # expect: MLL603
for x, y in torch.load("batches.pt"):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
