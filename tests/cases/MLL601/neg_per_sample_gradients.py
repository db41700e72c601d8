import torch
from torch import nn

model = nn.Linear(10, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for x, y in torch.load("batches.pt"):
    total = [torch.zeros_like(p) for p in model.parameters()]
    for one, label in zip(x, y):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(one[None]), label[None]).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for t, p in zip(total, model.parameters()):
            t += p.grad
    optimizer.zero_grad()
    for t, p in zip(total, model.parameters()):
        p.grad = (t + 0.1 * torch.randn_like(t)) / len(x)
    optimizer.step()
