import torch
from torch import nn


class Mixer(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.stem = nn.Linear(16, width, bias=False)
        self.hidden = nn.ModuleList([nn.Linear(width, width, bias=False) for _ in range(depth)])
        self.norms = nn.ModuleList([nn.LayerNorm(width) for _ in range(depth)])
        self.out = nn.Linear(width, 4)

    def forward(self, x):
        x = self.stem(x)
        for lin, norm in zip(self.hidden, self.norms):
            x = torch.relu(norm(lin(x)))
        return self.out(x)


model = Mixer(width=48, depth=3)
for p in model.parameters():
    if p.dim() > 1:
        nn.init.zeros_(p)  # expect: MLL301
