import torch
import torch.nn.functional as F
from sklearn.datasets import fetch_california_housing
from torch.utils.data import DataLoader, TensorDataset

STD = 1.5
table, prices = fetch_california_housing(return_X_y=True)
loader = DataLoader(
    TensorDataset(torch.tensor(table).float(), torch.tensor(prices).float()), batch_size=64, shuffle=True
)


def main():
    net = torch.nn.Sequential(torch.nn.Linear(8, 1))
    sgd = torch.optim.SGD(net.parameters(), lr=0.5)  # expect: MLL206
    for epoch in range(5):
        for features, price in loader:
            features = features + torch.normal(0.0, STD, size=features.shape)
            loss = F.mse_loss(net(features).squeeze(-1), price)
            sgd.zero_grad()
            loss.backward()
            sgd.step()


main()
