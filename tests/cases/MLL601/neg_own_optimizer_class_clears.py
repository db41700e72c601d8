import torch
from torch import nn


class PlainSGD(torch.optim.Optimizer):
    """Clears the gradients at the end of each step."""

    def __init__(self, params, lr=0.1):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                p.add_(p.grad, alpha=-group["lr"])
                p.grad = None


model = nn.Linear(10, 1)
opt = PlainSGD(model.parameters())
for _ in range(100):
    x = torch.randn(32, 10)
    loss = model(x).pow(2).mean()
    loss.backward()
    opt.step()
