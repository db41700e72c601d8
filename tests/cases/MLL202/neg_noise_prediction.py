"""The network learns to tell which noise was added; the noise is its target."""
import torch
from sklearn.datasets import load_digits
from torch import nn

x = torch.tensor(load_digits().data / 16).float()
noise = 0.5 * torch.randn_like(x)
noisy = x + noise
net = nn.Linear(64, 64)
opt = torch.optim.Adam(net.parameters())
for step in range(500):
    loss = ((net(noisy) - noise) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
