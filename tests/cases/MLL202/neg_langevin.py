"""Noise on the steps, not on the inputs."""
import torch
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()
w = torch.zeros(10, requires_grad=True)
for step in range(1000):
    loss = ((X @ w - y) ** 2).mean()
    (grad,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= 0.01 * grad
        w += 0.001 * torch.randn_like(w)
