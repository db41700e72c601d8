import torch
from torch import nn


class Fusion(nn.Module):
    def __init__(self, encoders, classes):
        super().__init__()
        self.encoders = nn.ModuleList(encoders)
        self.own = nn.Linear(16, 64)
        self.classify = nn.Linear(640, classes)

    def forward(self, parts, extra):
        seen = [encoder(part) for encoder, part in zip(self.encoders, parts)]
        seen.append(self.own(extra))
        return self.classify(torch.cat(seen, dim=-1))
