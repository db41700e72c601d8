import torch
from torch import nn


class Sign(torch.optim.Optimizer):
    def __init__(self, params, lr=1e-3):
        super().__init__(params, dict(lr=lr))

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    p.add_(p.grad.sign(), alpha=-group["lr"])
                    p.grad = None


model = nn.Linear(3, 3)
optimizer = Sign(model.parameters())
for x in torch.randn(50, 4, 3):
    model(x).square().mean().backward()
    optimizer.step()
