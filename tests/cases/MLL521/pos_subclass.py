import torch
import torch.nn.functional as F
from torch import nn


class Base(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(width, 32), nn.ReLU(), nn.Linear(32, 4))

    def forward(self, x):
        return self.net(x)


class Probabilistic(Base):
    def forward(self, x):
        return F.softmax(super().forward(x), dim=-1)  # expect: MLL521


def fit(model, x, y):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(20):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()


fit(Probabilistic(9), torch.randn(200, 9), torch.randint(4, (200,)))
