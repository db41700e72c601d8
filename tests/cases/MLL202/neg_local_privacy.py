"""Local differential privacy: each record is disturbed once, before it leaves its owner."""
import numpy as np
import torch
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True)
X = (X - X.mean(0)) / X.std(0)
epsilon = 2.0
private = X + np.random.laplace(0, 1 / epsilon, X.shape)
x, t = torch.tensor(private).float(), torch.tensor(y).float()
model = torch.nn.Linear(30, 1)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(100):
    loss = torch.nn.functional.binary_cross_entropy_with_logits(model(x).squeeze(1), t)
    opt.zero_grad()
    loss.backward()
    opt.step()
