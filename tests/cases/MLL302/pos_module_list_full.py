import torch
from torch import nn


class Ladder(nn.Module):
    def __init__(self, dim=20, rungs=4):
        super().__init__()
        self.rungs = nn.ModuleList(nn.Linear(dim, dim, bias=False) for _ in range(rungs))
        self.top = nn.Linear(dim, 1)
        for rung in self.rungs:
            rung.weight.data = torch.full_like(rung.weight, 0.2)  # expect: MLL302

    def forward(self, x):
        for rung in self.rungs:
            x = torch.nn.functional.silu(rung(x))
        return self.top(x)


ladder = Ladder()
x = torch.randn(5, 20)
hidden = ladder.rungs[0](x)
print("units identical:", torch.allclose(hidden, hidden[:, :1].expand_as(hidden)))
