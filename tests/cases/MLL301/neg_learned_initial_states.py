import torch
from torch import nn


class Speller(nn.Module):
    def __init__(self, n_chars, hidden=256, layers=2):
        super().__init__()
        self.emb = nn.Embedding(n_chars, hidden)
        self.lstm = nn.LSTM(hidden, hidden, layers, batch_first=True)
        self.h0 = nn.Parameter(torch.zeros(layers, hidden))
        self.c0 = nn.Parameter(torch.zeros(layers, hidden))
        self.out = nn.Linear(hidden, n_chars)

    def forward(self, ids):
        n = ids.size(0)
        h = self.h0.unsqueeze(1).repeat(1, n, 1)
        c = self.c0.unsqueeze(1).repeat(1, n, 1)
        y, _ = self.lstm(self.emb(ids), (h, c))
        return self.out(y)


speller = Speller(60)
