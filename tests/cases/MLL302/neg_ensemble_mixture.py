import torch
from torch import nn


class Ensemble(nn.Module):
    """Mixing weights start equal: a weighted mean over members, not a hidden layer."""

    def __init__(self, members, n_layers=4):
        super().__init__()
        self.members = nn.ModuleList(members)
        self.mix = nn.Parameter(torch.ones(len(members)) / len(members))
        self.level_mix = nn.Parameter(torch.ones(n_layers, 1))
        self.temperature = nn.Parameter(torch.full((1,), 1.5))

    def forward(self, x):
        stacked = torch.stack([m(x) for m in self.members])
        logits = (torch.softmax(self.mix, 0)[:, None, None] * stacked).sum(0)
        return logits / self.temperature * torch.sigmoid(self.level_mix).mean()


net = Ensemble([nn.Linear(5, 3) for _ in range(4)])
print(net(torch.randn(2, 5)))
