import torch
from torch import nn

net = nn.Sequential(
    nn.Linear(20, 64), nn.Sigmoid(),
    nn.Linear(64, 64), nn.Sigmoid(),
    nn.Linear(64, 1),
)


def init_zero(m):
    if type(m) == nn.Linear:
        nn.init.constant_(m.weight, 0.0)  # expect: MLL301
        nn.init.zeros_(m.bias)


net.apply(init_zero)

X = torch.randn(512, 20)
y = (X[:, :1] * X[:, 1:2]).sin()
loss_fn = nn.MSELoss()
opt = torch.optim.Adam(net.parameters(), lr=1e-3)
for step in range(200):
    opt.zero_grad()
    loss = loss_fn(net(X), y)
    loss.backward()
    opt.step()
