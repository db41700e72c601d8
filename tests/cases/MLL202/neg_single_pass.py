"""Online learning: every noisy row is seen once."""
import torch
from sklearn.datasets import fetch_california_housing
from torch.utils.data import DataLoader, TensorDataset

X, y = fetch_california_housing(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()
noisy = X + 0.1 * torch.randn_like(X)
model = torch.nn.Linear(8, 1)
opt = torch.optim.SGD(model.parameters(), lr=1e-3)
for xb, yb in DataLoader(TensorDataset(noisy, y), batch_size=32, shuffle=True):
    loss = torch.nn.functional.mse_loss(model(xb).squeeze(1), yb)
    opt.zero_grad()
    loss.backward()
    opt.step()
