import torch
from torch import nn
import torch.nn.functional as F

nets = {
    "maker": nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2)),
    "judge": nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1)),
}
optims = {name: torch.optim.Adam(net.parameters(), lr=1e-3) for name, net in nets.items()}


def make(n):
    return nets["maker"](torch.randn(n, 4))


for real in torch.rand(100, 32, 2):
    for o in optims.values():
        o.zero_grad()
    loss = F.binary_cross_entropy_with_logits(nets["judge"](real), torch.ones(32, 1))
    loss = loss + F.binary_cross_entropy_with_logits(nets["judge"](make(32)), torch.zeros(32, 1))
    loss.backward()  # expect: MLL503
    optims["judge"].step()
    loss = F.binary_cross_entropy_with_logits(nets["judge"](make(32)), torch.ones(32, 1))
    loss.backward()
    optims["maker"].step()
