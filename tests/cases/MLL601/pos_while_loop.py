import torch
from torch import nn
from torch.optim import Adam

model = nn.GRU(1, 16, batch_first=True)
readout = nn.Linear(16, 1)
optimizer = Adam([*model.parameters(), *readout.parameters()], lr=1e-2)
best, bad = float("inf"), 0
series = torch.load("series.pt")

while bad < 10:
    states, _ = model(series[:, :-1])
    loss = ((readout(states) - series[:, 1:]) ** 2).mean()
    loss.backward()  # expect: MLL601
    optimizer.step()
    if loss.item() < best - 1e-4:
        best, bad = loss.item(), 0
    else:
        bad += 1
