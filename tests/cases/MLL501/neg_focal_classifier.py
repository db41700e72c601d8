import torch
from torch import nn

model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1), nn.Sigmoid())
opt = torch.optim.Adam(model.parameters(), lr=1e-3)


def focal(p, t, gamma=2.0, eps=1e-7):
    pos = t * (1 - p) ** gamma * torch.log(p + eps)
    neg = (1 - t) * p ** gamma * torch.log(1 - p + eps)
    return -(pos + neg).mean()


for x, t in torch.load("fraud_batches.pt"):
    opt.zero_grad()
    focal(model(x), t).backward()
    opt.step()
