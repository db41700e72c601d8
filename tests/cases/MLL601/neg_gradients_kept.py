import torch
from torch import nn

model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-3)
history = []
for x, y in torch.load("batches.pt"):
    before = model.weight.grad.clone() if model.weight.grad is not None else torch.zeros(1, 10)
    nn.functional.mse_loss(model(x), y).backward()
    history.append(model.weight.grad - before)
    optimizer.step()
