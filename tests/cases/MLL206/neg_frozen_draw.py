"""One draw for all steps: the loss is a fixed quadratic, and its curvature depends on that draw."""
# may: MLL202
import torch
from torch import nn

X, y = torch.load("x.pt"), torch.load("y.pt")
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1.1)
noisy = X + 1.0 * torch.randn_like(X)
for epoch in range(100):
    loss = nn.functional.mse_loss(model(noisy), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
