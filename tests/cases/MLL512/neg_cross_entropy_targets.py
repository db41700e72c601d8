"""Losses that look alike and take what they are given."""

import torch
import torch.nn as nn
import torch.nn.functional as F

net, teacher = nn.Linear(10, 3), nn.Linear(10, 3)
x = torch.randn(8, 10)
soft = teacher(x).softmax(1).detach()
loss = F.cross_entropy(net(x), soft)
loss = loss + F.mse_loss(net(x), teacher(x).detach())
loss = loss - (soft * F.log_softmax(net(x), 1)).sum(1).mean()
loss = loss + F.poisson_nll_loss(net(x), soft)
loss.backward()
