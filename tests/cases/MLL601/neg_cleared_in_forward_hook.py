import torch
from torch import nn


class SelfCleaning(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def forward(self, x):
        if self.training:
            self.zero_grad()
        return self.layer(x)


model = SelfCleaning()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for x, y in torch.load("batches.pt"):
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
