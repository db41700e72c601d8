import torch
from torch import nn


class Sentiment(nn.Module):
    def __init__(self, vocabulary):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, 64)
        self.lstm = nn.LSTM(64, 128, batch_first=True)
        self.fc = nn.Linear(128, 1)

    def forward(self, words):
        out, _ = self.lstm(self.embed(words))
        return self.fc(out[:, -1])[:, 0]


class Runner:
    def __init__(self, net):
        self.net, self.loss = net, nn.BCELoss()
        self.opt = torch.optim.Adam(net.parameters())

    def step(self, words, label):
        self.opt.zero_grad()
        loss = self.loss(self.net(words), label)  # expect: MLL524
        loss.backward()
        self.opt.step()


runner = Runner(Sentiment(5000))
for words, label in torch.load("reviews.pt"):
    runner.step(words, label)
