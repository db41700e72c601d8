import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split

data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)

corrupt = nn.Dropout(0.3)
autoencoder = nn.Sequential(nn.Linear(20, 8), nn.Tanh(), nn.Linear(8, 20))
optimizer = torch.optim.Adam(autoencoder.parameters())
for x, _ in train_loader:
    optimizer.zero_grad()
    F.mse_loss(autoencoder(corrupt(x)), x).backward()
    optimizer.step()

with torch.no_grad():
    for x, _ in val_loader:
        print(F.mse_loss(autoencoder(corrupt(x)), x))
