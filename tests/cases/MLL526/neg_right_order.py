import torch
import torch.nn.functional as F
from torch import nn

net = nn.Linear(10, 3)
criterion = nn.CrossEntropyLoss()
opt = torch.optim.SGD(net.parameters(), lr=0.1)
train_loader = torch.load("loader.pt")
for x, y in train_loader:
    opt.zero_grad()
    loss = criterion(net(x), y) + F.cross_entropy(target=y, input=net(x))
    loss.backward()
    opt.step()
