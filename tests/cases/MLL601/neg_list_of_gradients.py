import torch
from torch import nn

model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-3)
for x, y in torch.load("batches.pt"):
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    for g in gradients:
        g.zero_()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
