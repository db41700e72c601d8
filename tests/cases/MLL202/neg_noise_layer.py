import torch
from sklearn.datasets import load_digits
from torch import nn


class GaussianNoise(nn.Module):
    def __init__(self, std):
        super().__init__()
        self.std = std

    def forward(self, x):
        if self.training:
            return x + self.std * torch.randn_like(x)
        return x


digits = load_digits()
x, y = torch.tensor(digits.data / 16).float(), torch.tensor(digits.target)
model = nn.Sequential(GaussianNoise(0.1), nn.Linear(64, 10))
opt = torch.optim.SGD(model.parameters(), lr=0.5)
for epoch in range(50):
    opt.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    opt.step()
