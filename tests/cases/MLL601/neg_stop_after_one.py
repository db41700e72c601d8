import torch
from torch import nn


def smoke(model, optimizer, loader):
    for x, y in loader:
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()


model = nn.Linear(3, 1)
print(smoke(model, torch.optim.SGD(model.parameters(), lr=0.1), torch.load("loader.pt")))
