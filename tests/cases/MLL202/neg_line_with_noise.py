import torch
from torch import nn

x = torch.linspace(-1, 1, 200).unsqueeze(1)
y = 3 * x + 0.5 + 0.2 * torch.randn(200, 1)

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(100):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
