import torch
from torch import nn

net = nn.Linear(10, 3)
loss_fn = nn.CrossEntropyLoss()
opt = torch.optim.SGD(net.parameters(), lr=0.1)
train_loader = torch.load("loader.pt")
for x, y in train_loader:
    out = net(x)
    loss = loss_fn(input=y, target=out)  # expect: MLL526
    opt.zero_grad()
    loss.backward()
    opt.step()
