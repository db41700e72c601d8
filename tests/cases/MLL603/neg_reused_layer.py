import torch
from torch import nn


class Language(nn.Module):
    def __init__(self, vocabulary, width):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, width)
        self.mix = nn.Linear(width, width)
        self.decoder = nn.Linear(width, vocabulary, bias=False)

    def forward(self, tokens):
        return self.decoder(torch.relu(self.mix(self.embedding(tokens))))


model = Language(1000, 64)
optimizer = torch.optim.Adam(model.parameters())
model.decoder.weight = model.embedding.weight
model.mix = nn.Sequential(nn.Dropout(0.1), model.mix)
for tokens in torch.load("a.pt"):
    optimizer.zero_grad()
    scores = model(tokens[:, :-1]).flatten(0, 1)
    nn.functional.cross_entropy(scores, tokens[:, 1:].flatten()).backward()
    optimizer.step()
