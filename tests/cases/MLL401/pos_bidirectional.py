import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self, tags):
        super().__init__()
        self.embed = nn.Embedding(5000, 100)
        self.lstm = nn.LSTM(100, 128, batch_first=True, bidirectional=True)
        self.tag = nn.Linear(128, tags)  # expect: MLL401

    def forward(self, words):
        states, _ = self.lstm(self.embed(words))
        return self.tag(states)


tagger = Tagger(17)
tagger(torch.zeros(2, 9, dtype=torch.long))
