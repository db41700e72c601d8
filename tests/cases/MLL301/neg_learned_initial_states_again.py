import torch
from torch import nn


class Reader(nn.Module):
    def __init__(self, dim=32, hidden=64, layers=2):
        super().__init__()
        self.lstm = nn.LSTM(dim, hidden, layers, batch_first=True)
        self.h0 = nn.Parameter(torch.zeros(layers, hidden))
        self.c0 = nn.Parameter(torch.zeros(layers, hidden))
        self.register_buffer("memory", torch.zeros(100, hidden))
        self.register_buffer("usage", torch.zeros(100, 100))
        self.out = nn.Linear(hidden, 5)

    def forward(self, x):
        n = len(x)
        h = self.h0.unsqueeze(1).repeat(1, n, 1)
        c = self.c0.unsqueeze(1).repeat(1, n, 1)
        y, _ = self.lstm(x, (h, c))
        self.memory = torch.roll(self.memory, 1, 0)
        return self.out(y[:, -1])


print(Reader()(torch.randn(3, 7, 32)).shape)
