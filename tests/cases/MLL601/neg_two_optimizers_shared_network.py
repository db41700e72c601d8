import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
weights = torch.optim.SGD([p for n, p in net.named_parameters() if "bias" not in n], lr=0.1)
biases = torch.optim.SGD([p for n, p in net.named_parameters() if "bias" in n], lr=0.2)
for x in torch.randn(100, 8, 4):
    net(x).square().mean().backward()
    weights.step()
    weights.zero_grad()
    biases.step()
    biases.zero_grad()
