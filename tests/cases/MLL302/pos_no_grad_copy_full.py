import torch
from torch import nn

C = 0.25
value_net = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 1))

with torch.no_grad():
    for m in value_net.modules():
        if isinstance(m, nn.Linear):
            m.weight.copy_(torch.full(m.weight.shape, C))  # expect: MLL302
            m.bias.zero_()
