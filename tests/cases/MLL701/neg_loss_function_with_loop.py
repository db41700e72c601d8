import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


class Decoder(nn.Module):
    def __init__(self, words):
        super().__init__()
        self.embed = nn.Embedding(words, 32)
        self.gru = nn.GRU(32, 32, num_layers=2, dropout=0.1)
        self.out = nn.Linear(32, words)

    def forward(self, word, state):
        output, state = self.gru(self.embed(word).unsqueeze(0), state)
        return self.out(output[0]), state


def sentence_loss(decoder, state, sentences):
    total = 0.0
    words = torch.zeros(len(sentences), dtype=torch.long)
    for target in sentences.permute(1, 0):
        scores, state = decoder(words, state)
        total = total + F.cross_entropy(scores, target)
        words = target
    return total


data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)

decoder = Decoder(1000)
optimizer = torch.optim.Adam(decoder.parameters())
for epoch in range(10):
    for sentences, state in train_loader:
        optimizer.zero_grad()
        loss = sentence_loss(decoder, state, sentences)
        loss.backward()
        optimizer.step()
