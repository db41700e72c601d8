import torch
from torch import nn

mean, var, rate = nn.Linear(4, 1), nn.Sequential(nn.Linear(4, 1), nn.Softplus()), nn.Linear(4, 1)
gaussian, poisson = nn.GaussianNLLLoss(), nn.PoissonNLLLoss()
opt = torch.optim.SGD([*mean.parameters(), *var.parameters(), *rate.parameters()], 0.1)
for x, y in torch.load("rows.pt"):
    opt.zero_grad()
    (gaussian(mean(x), y, var(x)) + poisson(rate(x), y)).backward()
    opt.step()
