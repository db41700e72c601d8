import torch
from torch import nn
from torch.nn.utils import spectral_norm

critic = nn.Sequential(nn.Linear(5, 5), nn.ReLU(), nn.Linear(5, 1))
optimizer = torch.optim.Adam(critic.parameters())
critic[0] = spectral_norm(critic[0])
for x in torch.load("batches.pt"):
    optimizer.zero_grad()
    critic(x).mean().backward()
    optimizer.step()
