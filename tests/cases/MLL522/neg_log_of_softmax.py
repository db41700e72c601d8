import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.Softmax(dim=1))
criterion = nn.NLLLoss()
opt = torch.optim.SGD(net.parameters(), 0.1)
for x, y in torch.load("iris.pt"):
    opt.zero_grad()
    criterion(torch.log(net(x)), y).backward()
    criterion((net(x) + 1e-8).log(), y).backward()
    opt.step()
