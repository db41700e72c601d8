import torch
from torch import nn

model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))
criterion = nn.BCELoss()
optimizer = torch.optim.Adam(model.parameters())
for x, y in torch.load("cancer.pt"):
    optimizer.zero_grad()
    loss = criterion(model(x), y)  # expect: MLL524
    loss.backward()
    optimizer.step()
