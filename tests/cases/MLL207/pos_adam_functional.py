import torch
import torch.nn.functional as F
from sklearn.datasets import fetch_california_housing
from torch.utils.data import DataLoader, TensorDataset

table, prices = fetch_california_housing(return_X_y=True)
loader = DataLoader(TensorDataset(torch.tensor(table).float(), torch.tensor(prices).float()), batch_size=128)
net = torch.nn.Sequential(torch.nn.Linear(8, 1))
opt = torch.optim.Adam(net.parameters(), lr=1e-3, weight_decay=1e-2)  # expect: MLL207
for epoch in range(10):
    for xb, yb in loader:
        xb = xb + torch.normal(0.0, 0.1, size=xb.shape)
        loss = F.mse_loss(net(xb).squeeze(1), yb)
        opt.zero_grad()
        loss.backward()
        opt.step()
