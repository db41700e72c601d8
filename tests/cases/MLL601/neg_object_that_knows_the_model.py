import torch
from torch import nn

from elsewhere import GradientKeeper

model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-3)
keeper = GradientKeeper(model)
for x, y in torch.load("batches.pt"):
    keeper.begin()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
