import torch
from sklearn.datasets import load_iris
from torch import nn

data = load_iris()
X = torch.tensor(data.data, dtype=torch.float32)
y = torch.tensor(data.target)
net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))
criterion = nn.CrossEntropyLoss()
opt = torch.optim.Adam(net.parameters())
for _ in range(200):
    opt.zero_grad()
    loss = criterion(y, net(X))  # expect: MLL526
    loss.backward()
    opt.step()
