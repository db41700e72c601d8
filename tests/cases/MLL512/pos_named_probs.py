import torch
import torch.nn as nn
import torch.nn.functional as F


class Scorer(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(7, 7), nn.ReLU(), nn.Linear(7, 4), nn.LogSoftmax(-1))

    def forward(self, x):
        return self.net(x)


current, frozen = Scorer(), Scorer()
x = torch.randn(64, 7)
probs = frozen(x).detach()
loss = F.kl_div(current(x), probs, reduction="batchmean")  # expect: MLL512
loss.backward()
