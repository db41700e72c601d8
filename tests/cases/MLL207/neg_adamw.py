import torch
from torch import nn

X, y = torch.load("x.pt"), torch.load("y.pt")
model = nn.Linear(10, 1)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.05, weight_decay=0.1)
for epoch in range(100):
    loss = nn.functional.mse_loss(model(X + 0.3 * torch.randn_like(X)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
