"""The noise is drawn once; only the sum is formed again in every pass."""
import numpy as np
import torch
from torch import nn

data = np.load("spectra.npz")
x = torch.from_numpy(data["spectra"]).float()
t = torch.from_numpy(data["concentration"]).float()

net = nn.Sequential(nn.Linear(128, 1))
optim = torch.optim.SGD(net.parameters(), lr=0.01)
noise = 0.05 * torch.randn(x.shape)  # expect: MLL202

for step in range(1000):
    prediction = net(x + noise).squeeze(-1)
    loss = ((prediction - t) ** 2).mean()
    optim.zero_grad()
    loss.backward()
    optim.step()
