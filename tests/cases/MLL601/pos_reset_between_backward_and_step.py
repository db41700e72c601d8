import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 50), nn.Tanh(), nn.Linear(50, 3))
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
loss_fn = nn.CrossEntropyLoss()
inputs, targets = torch.load("iris.pt")

for epoch in range(200):
    loss = loss_fn(net(inputs), targets)
    loss.backward()
    optimizer.zero_grad()  # expect: MLL601
    optimizer.step()
    if epoch % 20 == 0:
        print(epoch, loss.item())
