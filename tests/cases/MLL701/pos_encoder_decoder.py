import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split

data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)

encoder = nn.Sequential(nn.Linear(20, 8), nn.BatchNorm1d(8), nn.ReLU())
decoder = nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.1), nn.Linear(8, 20))
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()])
for epoch in range(10):
    encoder.train()
    decoder.train()
    for x, _ in train_loader:
        optimizer.zero_grad()
        F.mse_loss(decoder(encoder(x)), x).backward()
        optimizer.step()
    encoder.eval()
    with torch.no_grad():
        for x, _ in val_loader:
            print(F.mse_loss(decoder(encoder(x)), x))  # expect: MLL701
