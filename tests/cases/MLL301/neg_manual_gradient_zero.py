import torch
from torch import nn

X = torch.randn(200, 3)
Y = X.pow(2).sum(1, keepdim=True)
net = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 1))
lr = 1e-2

for epoch in range(300):
    loss = ((net(X) - Y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        for p in net.parameters():
            p -= lr * p.grad
            p.grad.zero_()
