import torch
from torch import nn

torch.manual_seed(1)
net = nn.Sequential(nn.Linear(6, 24), nn.ELU(), nn.Linear(24, 24), nn.ELU(), nn.Linear(24, 1))
with torch.no_grad():
    for weight in net.parameters():
        weight.copy_(torch.zeros_like(weight))  # expect: MLL301

x = torch.randn(128, 6)
y = x.prod(dim=1, keepdim=True)
opt = torch.optim.Adam(net.parameters(), lr=3e-3)
for _ in range(40):
    opt.zero_grad()
    err = nn.functional.mse_loss(net(x), y)
    err.backward()
    opt.step()
print(err.item())
