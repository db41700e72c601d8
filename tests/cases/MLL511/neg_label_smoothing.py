"""The criterion gets what a generator in another class has normalised."""

import torch
import torch.nn as nn
from torch.nn.functional import log_softmax


class Head(nn.Module):
    def __init__(self, width, vocabulary):
        super().__init__()
        self.project = nn.Linear(width, vocabulary)

    def forward(self, x):
        return log_softmax(self.project(x), dim=-1)


class Smoothed(nn.Module):
    def __init__(self, size, padding, smoothing=0.1):
        super().__init__()
        self.divergence = nn.KLDivLoss(reduction="sum")
        self.size, self.padding, self.smoothing = size, padding, smoothing

    def forward(self, x, target):
        goal = x.data.clone()
        goal.fill_(self.smoothing / (self.size - 2))
        goal.scatter_(1, target.data.unsqueeze(1), 1 - self.smoothing)
        goal[:, self.padding] = 0
        empty = torch.nonzero(target.data == self.padding)
        if empty.dim() > 0:
            goal.index_fill_(0, empty.squeeze(), 0.0)
        return self.divergence(x, goal.clone().detach())


class LossOfBatch:
    def __init__(self, generator, criterion):
        self.generator, self.criterion = generator, criterion

    def __call__(self, x, y, norm):
        x = self.generator(x)
        return self.criterion(x.contiguous().view(-1, x.size(-1)), y.contiguous().view(-1)) / norm


compute = LossOfBatch(Head(512, 1000), Smoothed(1000, 0))
print(compute(torch.randn(2, 7, 512), torch.randint(0, 1000, (2, 7)), 14))
