import torch
from torch import nn

vectors = torch.load("vectors.pt")


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(5000, 100)
        self.out = nn.Linear(100, 12)

    def forward(self, tokens):
        return self.out(self.embedding(tokens))


model = Tagger()
optimizer = torch.optim.Adam(model.parameters())
model.embedding = nn.Embedding.from_pretrained(vectors, freeze=True)
for tokens, tags in torch.load("batches.pt"):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(tokens).flatten(0, 1), tags.flatten()).backward()
    optimizer.step()
