import torch
from torch import nn


class WeightedSum(nn.Module):
    """One linear map, convex problem: any start will do."""

    def __init__(self, n_features):
        super().__init__()
        self.linear = nn.Linear(n_features, 1)
        nn.init.constant_(self.linear.weight, 1.0 / n_features)
        nn.init.zeros_(self.linear.bias)

    def forward(self, x):
        return self.linear(x).squeeze(-1)


model = WeightedSum(6)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
x = torch.randn(200, 6)
y = x @ torch.tensor([1.0, 2, 3, -1, 0, 0.5])
for _ in range(100):
    opt.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    opt.step()
