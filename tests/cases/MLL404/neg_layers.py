"""Ordinary layers, one of them started from a hand-written kernel and then trained."""
import torch
from torch import nn

net = nn.Sequential(nn.Conv1d(1, 4, 5), nn.ReLU(), nn.Conv1d(4, 1, 3))
first = nn.Conv1d(1, 1, 3, bias=False)
first.weight.data = torch.tensor([[[1.0, 0.5, 0.25]]])
optimizer = torch.optim.SGD([*net.parameters(), *first.parameters()], lr=0.1)
loss = net(first(torch.randn(2, 1, 40))).pow(2).mean()
loss.backward()
optimizer.step()
