import numpy as np
import torch
from sklearn.decomposition import PCA
from sklearn.model_selection import KFold
from torch import nn

X, y = np.load("spectra.npy"), np.load("sugar.npy")
X = PCA(n_components=20).fit_transform(X)  # expect: MLL106
errors = []
for train, test in KFold(n_splits=5, shuffle=True, random_state=0).split(X):
    x, t = torch.tensor(X[train]).float(), torch.tensor(y[train]).float()
    net = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
    for _ in range(300):
        optimizer.zero_grad()
        nn.functional.mse_loss(net(x).squeeze(1), t).backward()
        optimizer.step()
    with torch.no_grad():
        said = net(torch.tensor(X[test]).float()).squeeze(1)
    errors.append(((said.numpy() - y[test]) ** 2).mean())
print(np.mean(errors))
