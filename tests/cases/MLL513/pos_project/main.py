import torch
from objectives import Mixed
from torch import nn

model = nn.Linear(10, 5)
objective = Mixed(weight=0.3)
optimizer = torch.optim.Adam(model.parameters())
for _ in range(10):
    x, y = torch.randn(8, 10), torch.randint(0, 5, (8,))
    loss = objective(model(x), y, torch.full((8, 5), 0.2))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
