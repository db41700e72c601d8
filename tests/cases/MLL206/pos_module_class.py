import torch
from torch import nn


class LeastSquares(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.linear = nn.Linear(features, 1, bias=False)

    def forward(self, x):
        return self.linear(x)


class Trainer:
    def __init__(self, features):
        self.model = LeastSquares(features)
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=1.0)  # expect: MLL206

    def fit(self, X, y, steps):
        for _ in range(steps):
            noise = torch.distributions.Normal(0.0, 1.0).sample(X.shape)
            prediction = self.model(X + noise)
            loss = (prediction - y).pow(2).mean()
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()


blob = torch.load("regression.pt")
trainer = Trainer(6)
trainer.fit(blob["X"], blob["y"], 100)
