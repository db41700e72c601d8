import torch
from torch import nn


def one_step(width, x, y):
    model = nn.Sequential(nn.Linear(3, width), nn.ReLU(), nn.Linear(width, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    return nn.functional.mse_loss(model(x), y).item()


x, y = torch.randn(8, 3), torch.randn(8, 1)
for width in (1, 2, 4, 8, 16, 32):
    print(width, one_step(width, x, y))
for lr in torch.logspace(-4, 0, 20):
    net = nn.Linear(3, 1)
    opt = torch.optim.Adam(net.parameters(), lr=lr.item())
    nn.functional.mse_loss(net(x), y).backward()
    opt.step()
    print(lr.item(), nn.functional.mse_loss(net(x), y).item())
