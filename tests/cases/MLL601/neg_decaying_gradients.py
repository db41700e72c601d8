import torch
from torch import nn

model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for x, y in torch.load("batches.pt"):
    for p in model.parameters():
        if p.grad is not None:
            p.grad.mul_(0.9)
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
