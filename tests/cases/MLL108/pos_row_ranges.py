import numpy as np
import torch
from torch import nn

X = torch.from_numpy(np.load("X.npy")).float()
y = torch.from_numpy(np.load("y.npy")).long()
X_train, y_train = X[:800], y[:800]
X_test, y_test = X[700:], y[700:]  # expect: MLL108
net = nn.Sequential(nn.Linear(X.shape[1], 64), nn.ReLU(), nn.Linear(64, 3))
optimizer = torch.optim.Adam(net.parameters())
for _ in range(200):
    optimizer.zero_grad()
    nn.functional.cross_entropy(net(X_train), y_train).backward()
    optimizer.step()
with torch.no_grad():
    print((net(X_test).argmax(1) == y_test).float().mean())
