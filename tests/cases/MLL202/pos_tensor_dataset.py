import torch
from sklearn.datasets import fetch_california_housing
from torch.utils.data import DataLoader, TensorDataset

housing = fetch_california_housing()
features = torch.from_numpy(housing.data).float()
prices = torch.from_numpy(housing.target).float().unsqueeze(1)
features = (features - features.mean(0)) / features.std(0)

jittered = features + torch.normal(0.0, 0.2, size=features.shape)  # expect: MLL202
loader = DataLoader(TensorDataset(jittered, prices), batch_size=64, shuffle=True)

net = torch.nn.Linear(8, 1)
sgd = torch.optim.SGD(net.parameters(), lr=1e-2)
mse = torch.nn.MSELoss()
for epoch in range(20):
    total = 0.0
    for xb, yb in loader:
        sgd.zero_grad()
        loss = mse(net(xb), yb)
        loss.backward()
        sgd.step()
        total += loss.item()
    print(epoch, total / len(loader))
