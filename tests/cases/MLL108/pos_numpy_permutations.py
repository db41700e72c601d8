import numpy as np
import torch
from torch import nn

X = np.load("spectra.npy").astype("float32")
y = np.load("ages.npy").astype("float32")
cut = int(0.8 * len(X))
train_rows = np.random.permutation(len(X))[:cut]
test_rows = np.random.permutation(len(X))[cut:]  # expect: MLL108
net = nn.Linear(X.shape[1], 1)
adam = torch.optim.Adam(net.parameters())
for _ in range(300):
    adam.zero_grad()
    error = nn.functional.mse_loss(net(torch.from_numpy(X[train_rows])).squeeze(1), torch.from_numpy(y[train_rows]))
    error.backward()
    adam.step()
net.eval()
with torch.no_grad():
    print(nn.functional.l1_loss(net(torch.from_numpy(X[test_rows])).squeeze(1), torch.from_numpy(y[test_rows])))
