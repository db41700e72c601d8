import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


class Sentiment(nn.Module):
    def __init__(self, vocabulary, config):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, config["embed"])
        self.rnn = nn.LSTM(
            config["embed"], config["hidden"], num_layers=2, dropout=config["drop"], batch_first=True
        )
        self.fc = nn.Linear(config["hidden"], 1)

    def forward(self, text):
        _, (hidden, _) = self.rnn(self.embed(text))
        return self.fc(hidden[-1]).squeeze(1)


config = {"embed": 50, "hidden": 64, "drop": 0.4}

data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)

model = nn.DataParallel(Sentiment(5000, config)).cuda()
loss_function = nn.BCEWithLogitsLoss()
adam = torch.optim.Adam(model.parameters())


def run_train():
    for text, label in train_loader:
        adam.zero_grad()
        loss_function(model(text.cuda()), label.cuda()).backward()
        adam.step()


def run_validation():
    total = 0.0
    with torch.no_grad():
        for text, label in val_loader:
            total += loss_function(model(text.cuda()), label.cuda()).item()  # expect: MLL701
    return total / len(val_loader)


best = float("inf")
for epoch in range(8):
    run_train()
    loss = run_validation()
    if loss < best:
        best = loss
        torch.save(model.module.state_dict(), "best.pt")
