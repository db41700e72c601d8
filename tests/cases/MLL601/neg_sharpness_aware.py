import torch
from torch import nn

model = nn.Linear(10, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for x, y in torch.load("batches.pt"):
    nn.functional.cross_entropy(model(x), y).backward()
    shifts = []
    with torch.no_grad():
        for p in model.parameters():
            shift = 0.05 * p.grad / (p.grad.norm() + 1e-12)
            p.add_(shift)
            shifts.append(shift)
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    with torch.no_grad():
        for p, shift in zip(model.parameters(), shifts):
            p.sub_(shift)
    optimizer.step()
    optimizer.zero_grad()
