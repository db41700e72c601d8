"""The student's scores go straight into the loss."""

import torch
from torch import nn
from torch.nn import functional


class Student(nn.Module):
    def __init__(self, features: int, classes: int):
        super().__init__()
        self.hidden = nn.Linear(features, 32)
        self.out = nn.Linear(32, classes)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


def fit(batches, soft_labels):
    model = Student(10, 4)
    optimizer = torch.optim.Adam(model.parameters())
    for x, p in zip(batches, soft_labels):
        log_probs = model(x)
        loss = functional.kl_div(log_probs, p, reduction="batchmean")  # expect: MLL511
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
