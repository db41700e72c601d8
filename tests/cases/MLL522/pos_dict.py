import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(1000, 32)
        self.lstm = nn.LSTM(32, 64, batch_first=True)
        self.hidden2tag = nn.Linear(64, 9)
        self.loss_function = nn.NLLLoss(ignore_index=-1)

    def forward(self, words, tags=None):
        states, _ = self.lstm(self.embed(words))
        scores = self.hidden2tag(states)
        out = {"scores": scores}
        if tags is not None:
            out["loss"] = self.loss_function(scores.view(-1, 9), tags.view(-1))  # expect: MLL522
        return out


tagger = Tagger()
opt = torch.optim.SGD(tagger.parameters(), lr=0.1)
for words, tags in torch.load("sentences.pt"):
    opt.zero_grad()
    tagger(words, tags)["loss"].backward()
    opt.step()
