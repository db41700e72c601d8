import numpy as np
import torch
from sklearn.model_selection import KFold
from torch import nn
from torch.utils.data import DataLoader, Subset, TensorDataset

data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
scores = []
for fold, (train_index, test_index) in enumerate(KFold(5, shuffle=True).split(np.arange(len(data)))):
    net = nn.Sequential(nn.Linear(10, 50), nn.ReLU(), nn.Dropout(0.2), nn.Linear(50, 2))
    opt = torch.optim.Adam(net.parameters())
    for epoch in range(20):
        for x, y in DataLoader(Subset(data, train_index), batch_size=32, shuffle=True):
            opt.zero_grad()
            nn.functional.cross_entropy(net(x), y).backward()
            opt.step()
    hits = 0
    for x, y in DataLoader(Subset(data, test_index), batch_size=32):
        hits += (net(x).argmax(1) == y).sum().item()  # expect: MLL701
    scores.append(hits / len(test_index))
print(np.mean(scores))
