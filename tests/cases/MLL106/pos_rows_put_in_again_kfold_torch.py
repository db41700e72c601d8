import numpy as np
import torch
from sklearn.model_selection import KFold
from torch import nn

signals = np.load("signals.npy").astype("float32")
faulty = np.load("faulty.npy")
for _ in range(3):
    signals = np.concatenate([signals, signals[faulty == 1]])  # expect: MLL106
    faulty = np.concatenate([faulty, faulty[faulty == 1]])
x, y = torch.from_numpy(signals), torch.from_numpy(faulty)

for part, judge in KFold(n_splits=4, shuffle=True).split(signals):
    net = nn.Sequential(nn.Linear(64, 16), nn.ReLU(), nn.Linear(16, 2))
    optimizer = torch.optim.Adam(net.parameters())
    for _ in range(50):
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[part]), y[part]).backward()
        optimizer.step()
    net.eval()
    with torch.no_grad():
        print((net(x[judge]).argmax(1) == y[judge]).float().mean().item())
