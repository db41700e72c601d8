"""A simulated sine with sensor noise: the noisy signal is the data."""
import numpy as np
import torch
from torch import nn

time = np.linspace(0, 100, 5000)
signal = np.sin(time) + 0.1 * np.random.randn(5000)
windows = np.lib.stride_tricks.sliding_window_view(signal, 21)
x = torch.tensor(windows[:, :20].copy()).float()
y = torch.tensor(windows[:, 20].copy()).float()
model = nn.Linear(20, 1)
opt = torch.optim.Adam(model.parameters())
for epoch in range(100):
    loss = nn.functional.mse_loss(model(x).squeeze(1), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
