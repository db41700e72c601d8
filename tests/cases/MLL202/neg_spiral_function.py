import numpy as np
import torch
from torch import nn


def make_spiral(n, noise=0.1):
    angle = np.sqrt(np.random.rand(n, 1)) * 3 * np.pi
    points = np.hstack([np.cos(angle) * angle, np.sin(angle) * angle])
    points = points + noise * np.random.randn(n, 2)
    return torch.tensor(points).float()


first, second = make_spiral(300), -make_spiral(300)
x = torch.cat([first, second])
y = torch.cat([torch.zeros(300), torch.ones(300)])
model = nn.Sequential(nn.Linear(2, 64), nn.Tanh(), nn.Linear(64, 1))
opt = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(500):
    loss = nn.functional.binary_cross_entropy_with_logits(model(x).squeeze(1), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
