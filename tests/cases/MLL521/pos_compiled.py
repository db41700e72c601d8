import torch
import torch.nn.functional as F
from torch import nn


class Tagger(nn.Module):
    def __init__(self, dim, tags):
        super().__init__()
        self.gru = nn.GRU(dim, 50, batch_first=True, bidirectional=True)
        self.tag = nn.Linear(100, tags)

    def forward(self, sentence):
        states, _ = self.gru(sentence)
        return F.softmax(self.tag(states), dim=-1)  # expect: MLL521


tagger = torch.compile(Tagger(64, 17))
optimizer = torch.optim.Adam(tagger.parameters())
for words, tags in torch.load("sentences.pt"):
    probabilities = tagger(words)
    loss = F.cross_entropy(probabilities.view(-1, 17), tags.view(-1), ignore_index=0)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
