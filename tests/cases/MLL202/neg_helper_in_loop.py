import torch
from sklearn.datasets import load_wine
from torch import nn


def jitter(x, std):
    return x + std * torch.randn_like(x)


wine = load_wine()
x = torch.tensor(wine.data).float()
y = torch.tensor(wine.target)
print("example of a noisy row:", jitter(x, 0.1)[0])
model = nn.Linear(13, 3)
opt = torch.optim.Adam(model.parameters())
for epoch in range(50):
    loss = nn.functional.cross_entropy(model(jitter(x, 0.1)), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
