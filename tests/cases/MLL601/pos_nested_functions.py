import torch
from torch import nn


def make_step(model, criterion, optimizer):
    def step(x, y):
        model.train()
        loss = criterion(model(x), y)
        loss.backward()  # expect: MLL601
        optimizer.step()
        return loss.item()

    return step


model = nn.Linear(1, 1)
step = make_step(model, nn.MSELoss(), torch.optim.SGD(model.parameters(), lr=0.1))
losses = []
for epoch in range(1000):
    for x, y in torch.load("loader.pt"):
        losses.append(step(x, y))
