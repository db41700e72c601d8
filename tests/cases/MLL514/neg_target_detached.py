import torch
import torch.nn as nn
import torch.nn.functional as F

# Deep embedded clustering: sharpened assignments are the target of the assignments themselves.
net = nn.Linear(50, 10)
optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
for _ in range(100):
    x = torch.randn(128, 50)
    q = net(x).softmax(1)
    weight = q**2 / q.sum(0)
    p = (weight.t() / weight.sum(1)).t().detach()
    loss = F.kl_div(q.log(), p, reduction="batchmean")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
