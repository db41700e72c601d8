import torch
from torch import nn
from torch.nn import functional as F


class Tagger(nn.Module):
    def __init__(self, vocabulary, tags):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, 50)
        self.lstm = nn.LSTM(50, 64, batch_first=True, bidirectional=True)
        self.tags = nn.Linear(128, tags)

    def encode(self, words):
        vectors = F.dropout(self.embed(words), 0.25)  # expect: MLL305
        states, _ = self.lstm(vectors)
        return states

    def forward(self, words):
        return self.tags(self.encode(words))
