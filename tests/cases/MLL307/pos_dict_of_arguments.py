import torch
import torch.nn as nn

CONFIG = {"vocab": 1000, "dim": 64, "classes": 4}


class TextNet(nn.Module):
    def __init__(self, vocab, dim, classes):
        "Embeds, averages, classifies."
        self.embedding = nn.EmbeddingBag(vocab, dim)  # expect: MLL307
        self.fc = nn.Linear(dim, classes)

    def forward(self, tokens, offsets):
        return self.fc(self.embedding(tokens, offsets))


model = TextNet(**CONFIG)
optimizer = torch.optim.Adam(model.parameters())
