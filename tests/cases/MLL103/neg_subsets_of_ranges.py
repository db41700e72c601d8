import numpy as np
import torch
from sklearn.preprocessing import StandardScaler
from torch.utils.data import DataLoader, Subset, TensorDataset
X, y = np.load("x.npy"), np.load("y.npy")
n = int(0.8 * len(X))
sc = StandardScaler().fit(X[:n])
full = TensorDataset(torch.tensor(sc.transform(X)), torch.tensor(y))
train = DataLoader(Subset(full, range(n)))
test = DataLoader(Subset(full, range(n, len(full))))
net = torch.nn.Linear(4, 2)
opt = torch.optim.Adam(net.parameters())
for a, b in train:
    opt.zero_grad()
    torch.nn.functional.cross_entropy(net(a), b).backward()
    opt.step()
net.eval()
with torch.no_grad():
    print(sum((net(a).argmax(1) == b).sum().item() for a, b in test))
