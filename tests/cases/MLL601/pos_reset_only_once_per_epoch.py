import torch
from torch import nn


def fit(model, loader, epochs=10):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=1e-3)
    criterion = nn.BCEWithLogitsLoss()
    for epoch in range(epochs):
        optimizer.zero_grad()
        for features, target in loader:
            logits = model(features).squeeze(1)
            loss = criterion(logits, target.float())
            loss.backward()  # expect: MLL601
            optimizer.step()
        print(f"epoch {epoch}: {loss.item():.4f}")


fit(nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1)), torch.load("loader.pt"))
