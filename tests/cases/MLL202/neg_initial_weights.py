import torch
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()
start = torch.linalg.lstsq(X, y.unsqueeze(1)).solution
w = (start + 0.1 * torch.randn_like(start)).requires_grad_(True)
opt = torch.optim.SGD([w], lr=0.1)
for _ in range(100):
    loss = ((X @ w).squeeze(1) - y).pow(2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
