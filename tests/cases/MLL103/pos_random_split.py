import torch
import torch.nn.functional as F
from sklearn.datasets import fetch_california_housing
from sklearn.preprocessing import StandardScaler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

housing = fetch_california_housing()
inputs = StandardScaler().fit_transform(housing.data)  # expect: MLL103
dataset = TensorDataset(torch.from_numpy(inputs).float(), torch.from_numpy(housing.target).float())
train_set, val_set = random_split(dataset, [16640, 4000])
train_dl = DataLoader(train_set, batch_size=128, shuffle=True)
val_dl = DataLoader(val_set, batch_size=512)

net = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 1))
opt = torch.optim.SGD(net.parameters(), lr=0.01)
for epoch in range(10):
    net.train()
    for x, t in train_dl:
        loss = F.mse_loss(net(x).squeeze(1), t)
        opt.zero_grad()
        loss.backward()
        opt.step()
    net.eval()
    with torch.no_grad():
        val = sum(F.mse_loss(net(x).squeeze(1), t).item() for x, t in val_dl) / len(val_dl)
    print(epoch, val)
