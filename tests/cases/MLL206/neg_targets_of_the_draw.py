import numpy as np
import torch

# rows are drawn around a centre and the targets are computed from them: nothing is disturbed
rng = np.random.default_rng(0)
truth = np.array([1.0, -2.0, 0.5])
w = np.zeros(3)
for t in range(100):
    x = 1.0 + 2.0 * rng.standard_normal((64, 3))
    y = x @ truth
    w -= 0.6 * x.T @ (x @ w - y) / 64

v = torch.zeros(3, requires_grad=True)
opt = torch.optim.SGD([v], lr=0.3)
centre = torch.tensor([1.0, 2.0, 3.0])
coefficients = torch.tensor([1.0, -2.0, 0.5])
for t in range(100):
    rows = centre + 2.0 * torch.randn(64, 3)
    targets = rows @ coefficients + 0.1 * torch.randn(64)
    loss = ((rows @ v - targets) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
