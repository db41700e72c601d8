"""What comes out of a network's last activation is no raw score; nothing is said of it."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Energy(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Linear(10, 10), nn.Linear(10, 10)

    def forward(self, x):
        return -F.relu(self.b(torch.tanh(self.a(x))))


class Custom(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(10, 10)

    def forward(self, x):
        return my_activations.log_sparsemax(self.fc(x))


x, p = torch.randn(5, 10), torch.softmax(torch.randn(5, 10), 1)
F.kl_div(Energy()(x), p, reduction="batchmean").backward()
F.kl_div(Custom()(x), p, reduction="batchmean").backward()
