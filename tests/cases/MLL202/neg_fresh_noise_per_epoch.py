"""Drawn once per epoch; the steps inside an epoch share the draw."""
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x, y = torch.tensor(digits.data / 16).float(), torch.tensor(digits.target)
model = nn.Linear(64, 10)
opt = torch.optim.SGD(model.parameters(), lr=0.5)


def run_epoch(steps=20):
    noisy = x + 0.1 * torch.randn_like(x)
    for _ in range(steps):
        rows = torch.randint(0, len(x), (64,))
        loss = nn.functional.cross_entropy(model(noisy[rows]), y[rows])
        opt.zero_grad()
        loss.backward()
        opt.step()


for epoch in range(30):
    run_epoch()
