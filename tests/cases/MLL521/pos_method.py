import torch
from torch import nn


class SentimentLSTM(nn.Module):
    def __init__(self, vocab_size, dim=100, hidden=256):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, dim)
        self.lstm = nn.LSTM(dim, hidden, batch_first=True)
        self.drop = nn.Dropout(0.3)
        self.fc = nn.Linear(hidden, 3)

    def forward(self, tokens):
        _, (h, _) = self.lstm(self.embedding(tokens))
        out = self.fc(self.drop(h[-1]))
        out = out.softmax(dim=1)  # expect: MLL521
        return out


def run_epoch(model, iterator, optimizer, criterion):
    total = 0.0
    model.train()
    for tokens, label in iterator:
        optimizer.zero_grad()
        predictions = model(tokens)
        loss = criterion(predictions, label)
        acc = (predictions.argmax(1) == label).float().mean()
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / len(iterator), acc


if __name__ == "__main__":
    from data import make_iterator

    net = SentimentLSTM(20000)
    run_epoch(net, make_iterator("train"), torch.optim.Adam(net.parameters()), nn.CrossEntropyLoss())
