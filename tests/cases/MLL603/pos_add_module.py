import torch
from torch import nn

net = nn.Sequential(nn.Linear(20, 40), nn.ReLU())
optimizer = torch.optim.RMSprop(net.parameters(), lr=1e-3)
net.add_module("readout", nn.Linear(40, 2))  # expect: MLL603

for x, y in torch.load("batches.pt"):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(net(x), y)
    loss.backward()
    optimizer.step()
