import torch
from torch import nn


class Distill(nn.Module):
    """Random network distillation: target frozen, biases constant, weights orthogonal."""

    def __init__(self, obs=10, k=16):
        super().__init__()

        def tower():
            return nn.Sequential(nn.Linear(obs, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, k))

        self.predictor, self.target = tower(), tower()
        for p in self.modules():
            if isinstance(p, nn.Linear):
                nn.init.orthogonal_(p.weight, 2**0.5)
                p.bias.data.fill_(0.05)
        for p in self.target.parameters():
            p.requires_grad = False

    def forward(self, x):
        return ((self.predictor(x) - self.target(x)) ** 2).mean(dim=1)


print(Distill()(torch.randn(4, 10)))
