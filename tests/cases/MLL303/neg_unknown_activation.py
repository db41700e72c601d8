"""Which activation it is, is the caller's choice."""
import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, d_in, d_hidden, d_out, activation):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(d_in, d_hidden), activation(), nn.Linear(d_hidden, d_hidden), activation(),
            nn.Linear(d_hidden, d_hidden), activation(), nn.Linear(d_hidden, d_hidden), activation(),
            nn.Linear(d_hidden, d_hidden), activation(), nn.Linear(d_hidden, d_out),
        )
        for m in self.net:
            if isinstance(m, nn.Linear):
                nn.init.xavier_uniform_(m.weight)

    def forward(self, x):
        return self.net(x)
