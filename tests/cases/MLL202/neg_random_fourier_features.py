import numpy as np
import torch
from sklearn.datasets import fetch_california_housing

X, y = fetch_california_housing(return_X_y=True)
X = (X - X.mean(0)) / X.std(0)
rng = np.random.default_rng(0)
D = 300
omega = rng.normal(0, 0.5, size=(X.shape[1], D))
phase = rng.uniform(0, 2 * np.pi, size=D)
features = torch.tensor(np.sqrt(2 / D) * np.cos(X @ omega + phase)).float()
target = torch.tensor(y).float()
model = torch.nn.Linear(D, 1)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(100):
    loss = torch.nn.functional.mse_loss(model(features).squeeze(1), target)
    opt.zero_grad()
    loss.backward()
    opt.step()
