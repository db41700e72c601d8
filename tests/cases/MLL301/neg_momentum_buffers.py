import torch
from torch import nn

model = nn.Sequential(nn.Linear(6, 40), nn.Tanh(), nn.Linear(40, 1))
velocity = [torch.zeros_like(p) for p in model.parameters()]
second = {name: torch.zeros_like(p) for name, p in model.named_parameters()}
inputs, targets = torch.randn(64, 6), torch.randn(64, 1)

for step in range(50):
    model.zero_grad()
    loss = nn.functional.mse_loss(model(inputs), targets)
    loss.backward()
    with torch.no_grad():
        for v, (name, p) in zip(velocity, model.named_parameters()):
            v.mul_(0.9).add_(p.grad)
            second[name].mul_(0.99).addcmul_(p.grad, p.grad, value=0.01)
            p -= 0.01 * v / (second[name].sqrt() + 1e-6)
