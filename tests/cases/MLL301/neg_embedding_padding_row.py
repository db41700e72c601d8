import torch
from torch import nn

PAD = 0


class BagOfWords(nn.Module):
    def __init__(self, vocab, dim):
        super().__init__()
        self.word = nn.Embedding(vocab, dim)
        self.tag = nn.Embedding(50, dim)
        self.fc = nn.Linear(dim, 2)
        for emb in (self.word, self.tag):
            nn.init.normal_(emb.weight, std=0.1)
            emb.weight.data[PAD].zero_()

    def forward(self, words, tags):
        return self.fc((self.word(words) + self.tag(tags)).mean(dim=1))


bow = BagOfWords(20_000, 100)
