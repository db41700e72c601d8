import torch
from torch import nn


class NoisyLinear(nn.Module):
    def __init__(self, d, std=0.2):
        super().__init__()
        self.std = std
        self.linear = nn.Linear(d, 1)

    def forward(self, x):
        x = x + self.std * torch.randn_like(x)
        return self.linear(x)


X, y = torch.load("x.pt"), torch.load("y.pt")
model = NoisyLinear(5)
optimizer = torch.optim.RMSprop(model.parameters(), lr=1e-3, weight_decay=0.1)  # expect: MLL207
for epoch in range(100):
    loss = nn.MSELoss()(model(X), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
