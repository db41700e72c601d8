import torch
from sklearn.datasets import fetch_california_housing
from sklearn.preprocessing import StandardScaler

raw = fetch_california_housing()
X = torch.tensor(StandardScaler().fit_transform(raw.data)).float()
y = torch.tensor(raw.target).float()

# noise injection
X_noise = X.clone()
X_noise += torch.randn_like(X_noise) * 0.1  # expect: MLL202

w = torch.zeros(X.shape[1], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1e-2)
for it in range(2000):
    residual = X_noise @ w - y
    loss = residual.pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("mse clean:", ((X @ w - y) ** 2).mean().item())
