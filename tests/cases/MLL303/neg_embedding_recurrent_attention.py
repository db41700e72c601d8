"""Embeddings, recurrent weights and attention projections have no ReLU behind them."""
import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self, vocabulary=1000, d=64, tags=9):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, d)
        self.lstm = nn.LSTM(d, d, num_layers=4, batch_first=True)
        self.q, self.k, self.v = nn.Linear(d, d), nn.Linear(d, d), nn.Linear(d, d)
        self.out = nn.Linear(d, tags)
        nn.init.xavier_uniform_(self.embed.weight)
        for name, p in self.lstm.named_parameters():
            if "weight" in name:
                nn.init.xavier_uniform_(p)
        for layer in (self.q, self.k, self.v, self.out):
            nn.init.xavier_uniform_(layer.weight)

    def forward(self, tokens):
        h, _ = self.lstm(self.embed(tokens))
        scores = self.q(h) @ self.k(h).transpose(1, 2) / 8.0
        return self.out(scores.softmax(-1) @ self.v(h))


print(Tagger()(torch.randint(0, 1000, (2, 7))).shape)
