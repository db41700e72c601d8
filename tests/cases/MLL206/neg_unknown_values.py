import argparse

import torch
from torch import nn

parser = argparse.ArgumentParser()
parser.add_argument("--lr", type=float)
parser.add_argument("--sigma", type=float)
args = parser.parse_args()
X, y = torch.load("x.pt"), torch.load("y.pt")
model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=args.lr)
for epoch in range(100):
    noisy = X + args.sigma * torch.randn_like(X)
    loss = nn.functional.mse_loss(model(noisy), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
