import torch
from torch import nn


def run(model, train_loader, val_loader, epochs):
    optimizer = torch.optim.Adadelta(model.parameters())
    for epoch in range(epochs):
        for x, y in train_loader:
            loss = nn.functional.nll_loss(torch.log_softmax(model(x), -1), y)
            loss.backward()  # expect: MLL601
            optimizer.step()
        with torch.no_grad():
            for x, y in val_loader:
                optimizer.zero_grad()
                print((model(x).argmax(-1) == y).float().mean())


run(nn.Linear(100, 10), torch.load("train.pt"), torch.load("val.pt"), 3)
