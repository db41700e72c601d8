import torch
from torch import nn

net = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1), nn.Sigmoid())
optimizer = torch.optim.SGD(net.parameters(), lr=0.05)
x, y = torch.load("clicks.pt")
y = y.float().view(-1, 1)

for epoch in range(300):
    p = net(x)
    log_likelihood = y * torch.log(p) + (1 - y) * torch.log(1 - p)
    loss = -log_likelihood.mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
