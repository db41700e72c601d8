import torch
from sklearn.datasets import load_diabetes

X, y = (torch.tensor(a, dtype=torch.float64) for a in load_diabetes(return_X_y=True))
w = torch.zeros(10, dtype=torch.float64, requires_grad=True)
noisy_X = X + 0.02 * torch.randn_like(X)  # expect: MLL202

for step in range(2000):
    loss = ((noisy_X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
        w.grad.zero_()
