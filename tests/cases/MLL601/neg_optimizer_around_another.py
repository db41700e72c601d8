import torch
from torch import nn


class Lookahead(torch.optim.Optimizer):
    def __init__(self, optimizer, k=5, alpha=0.5):
        self.optimizer = optimizer
        self.k, self.alpha, self.n = k, alpha, 0
        self.param_groups = optimizer.param_groups
        self.slow = [[p.clone().detach() for p in g["params"]] for g in self.param_groups]

    def step(self, closure=None):
        loss = self.optimizer.step(closure)
        self.n += 1
        if self.n % self.k == 0:
            for group, slow in zip(self.param_groups, self.slow):
                for p, q in zip(group["params"], slow):
                    q.add_(p.data - q, alpha=self.alpha)
                    p.data.copy_(q)
        return loss


model = nn.Linear(10, 1)
opt = Lookahead(torch.optim.Adam(model.parameters()))
for _ in range(100):
    x = torch.randn(32, 10)
    opt.zero_grad()
    loss = model(x).pow(2).mean()
    loss.backward()
    opt.step()
