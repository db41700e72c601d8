import torch
from sklearn.datasets import load_digits
from torch import nn

x0 = torch.tensor(load_digits().data / 8 - 1).float()
betas = torch.linspace(1e-4, 0.02, 100)
keep = torch.cumprod(1 - betas, 0)
net = nn.Sequential(nn.Linear(65, 128), nn.ReLU(), nn.Linear(128, 64))
opt = torch.optim.Adam(net.parameters())
# overfitting one fixed draw first, as a smoke test
eps = torch.randn_like(x0)
t = torch.randint(0, 100, (len(x0), 1))
xt = keep[t].sqrt() * x0 + (1 - keep[t]).sqrt() * eps
for step in range(500):
    loss = nn.functional.mse_loss(net(torch.cat([xt, t / 100], dim=1)), eps)
    opt.zero_grad()
    loss.backward()
    opt.step()
