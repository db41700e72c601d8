from functools import partial

import torch
from torch import nn
from torch.nn import init

wipe = partial(init.constant_, val=0.0)


def prepare(m: nn.Module) -> None:
    if hasattr(m, "weight") and m.weight.dim() > 1:
        wipe(m.weight)  # expect: MLL301
        wipe(m.bias)


class Sinus(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Sequential(nn.Linear(1, 40), nn.Tanh(), nn.Linear(40, 40), nn.Tanh())
        self.outer = nn.Linear(40, 1)
        self.apply(prepare)  # expect: MLL301

    def forward(self, t):
        return self.outer(self.inner(t))


t = torch.linspace(0, 6.28, 200).unsqueeze(1)
net = Sinus()
opt = torch.optim.Adam(net.parameters(), 1e-2)
for step in range(100):
    opt.zero_grad()
    loss = ((net(t) - torch.sin(t)) ** 2).mean()
    loss.backward()
    opt.step()
print(loss.item())
