"""Self-normalising units want LeCun's scale."""
import torch
from torch import nn
from torch.nn.init import kaiming_normal_


class SNN(nn.Module):
    def __init__(self, n_in, n_out, width=96, depth=8):
        super().__init__()
        blocks = []
        for i in range(depth):
            blocks += [nn.Linear(n_in if i == 0 else width, width), nn.SELU()]
        self.body = nn.Sequential(*blocks)
        self.head = nn.Linear(width, n_out)
        for name, p in self.body.named_parameters():
            if name.endswith("weight"):
                kaiming_normal_(p)  # expect: MLL303

    def forward(self, x):
        return self.head(self.body(x))


model = SNN(30, 3)
model(torch.randn(8, 30)).sum().backward()
