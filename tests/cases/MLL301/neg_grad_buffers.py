import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 1))
velocity = [torch.zeros_like(p) for p in model.parameters()]


def manual_sgd(lr=0.01, mu=0.9):
    with torch.no_grad():
        for p, v in zip(model.parameters(), velocity):
            v.mul_(mu).add_(p.grad)
            p.sub_(lr * v)
            p.grad.zero_()


for _ in range(100):
    x = torch.randn(16, 10)
    loss = (model(x) - x.sum(1, keepdim=True)).pow(2).mean()
    loss.backward()
    manual_sgd()
