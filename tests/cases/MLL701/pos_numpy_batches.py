import numpy as np
import torch
from torch import nn

x_train, y_train = np.load("x_train.npy"), np.load("y_train.npy")
x_test, y_test = np.load("x_test.npy"), np.load("y_test.npy")
net = nn.Sequential(nn.Linear(30, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 1))
opt = torch.optim.Adam(net.parameters())
lossf = nn.BCEWithLogitsLoss()
for epoch in range(30):
    for i in range(0, len(x_train), 32):
        xb = torch.from_numpy(x_train[i:i + 32]).float()
        yb = torch.from_numpy(y_train[i:i + 32]).float()
        opt.zero_grad()
        lossf(net(xb).squeeze(), yb).backward()
        opt.step()

with torch.no_grad():
    out = net(torch.from_numpy(x_test).float())  # expect: MLL701
print(((out.squeeze() > 0).numpy() == y_test).mean())
