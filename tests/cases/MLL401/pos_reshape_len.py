import torch
from torch import nn


class Sensor(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode = nn.Conv1d(3, 8, kernel_size=7, stride=2)
        self.decide = nn.Linear(8 * 50, 2)  # expect: MLL401

    def forward(self, signal):
        h = self.encode(signal).relu()
        return self.decide(h.reshape(len(h), -1))


def check_shapes():
    batch = torch.zeros(16, 3, 100)
    scores = Sensor()(batch)
    assert scores.shape == (16, 2)


check_shapes()
