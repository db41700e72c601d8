import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
clear = optimizer.zero_grad
loader = torch.load("batches.pt")
for x, y in loader:
    clear()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
for x, y in loader:
    getattr(model, "zero_grad")()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
