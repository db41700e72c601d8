import torch
from torch import nn

net = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
net.load_state_dict(torch.load("weights.pt"))
net[0].weight.data = torch.eye(8)
nn.init.orthogonal_(net[2].weight)
for x, y in torch.load("a.pt"):
    optimizer.zero_grad()
    nn.functional.cross_entropy(net(x), y).backward()
    optimizer.step()
