import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loader = torch.load("loader.pt")
for epoch in range(1):
    x, y = torch.randn(8, 3), torch.randn(8, 1)
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
for x, y in loader:
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
    break
