import torch
from torch import nn
from torch.optim import Adam


class Noam(Adam):
    def __init__(self, params, d_model, warmup=4000, **kwargs):
        super().__init__(params, **kwargs)
        self.d_model, self.warmup, self.n = d_model, warmup, 0

    def step(self, closure=None):
        self.n += 1
        for group in self.param_groups:
            group["lr"] = self.d_model**-0.5 * min(self.n**-0.5, self.n * self.warmup**-1.5)
        return super().step(closure)


model = nn.Linear(10, 4)
opt = Noam(model.parameters(), 10)
for x, y in zip(torch.randn(100, 32, 10), torch.randint(0, 4, (100, 32))):
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()  # expect: MLL601
    opt.step()
