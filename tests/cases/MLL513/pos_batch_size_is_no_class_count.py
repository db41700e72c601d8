import torch
from torch import nn

criterion = nn.KLDivLoss()  # expect: MLL513


def epoch_loss(model, loader, optimizer):
    model.train()
    total, seen = 0.0, 0
    for features, histogram in loader:
        loss = criterion(model(features).log_softmax(dim=1), histogram)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * features.size(0)
        seen += features.size(0)
    return total / seen
