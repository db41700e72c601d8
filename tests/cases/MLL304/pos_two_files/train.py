import torch

from model import Net

net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
out = net(torch.randn(2, 3, 16, 16))
