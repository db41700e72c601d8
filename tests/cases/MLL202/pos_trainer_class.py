import torch
from sklearn.datasets import load_diabetes
from torch import nn


class NoisyRegressor:
    """Linear regression, regularised by noise on its inputs."""

    def __init__(self, features, target, sigma=0.2):
        self.features = features
        self.target = target
        self.noisy = features + sigma * torch.randn_like(features)  # expect: MLL202
        self.model = nn.Linear(features.shape[1], 1)
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=0.1)

    def fit(self, epochs):
        for _ in range(epochs):
            self.optimizer.zero_grad()
            error = nn.functional.mse_loss(self.model(self.noisy).squeeze(1), self.target)
            error.backward()
            self.optimizer.step()

    def score(self):
        with torch.no_grad():
            return nn.functional.mse_loss(self.model(self.features).squeeze(1), self.target).item()


X, y = load_diabetes(return_X_y=True)
regressor = NoisyRegressor(torch.tensor(X, dtype=torch.float32), torch.tensor(y, dtype=torch.float32))
regressor.fit(300)
print(regressor.score())
