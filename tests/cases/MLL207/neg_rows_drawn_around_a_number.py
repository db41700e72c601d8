import torch
from torch import nn

model = nn.Linear(6, 1)
truth = torch.arange(6.0)
opt = torch.optim.SGD(model.parameters(), lr=0.01, weight_decay=0.05)
for step in range(1000):
    x = 3.0 + 0.5 * torch.randn(32, 6)
    y = x @ truth
    loss = nn.functional.mse_loss(model(x).squeeze(1), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
