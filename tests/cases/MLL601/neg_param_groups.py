import torch
from torch import nn

net = nn.Linear(4, 4)
opt = torch.optim.Adam([{"params": net.weight}, {"params": net.bias, "weight_decay": 0.0}], lr=0.1)
for x in torch.randn(100, 8, 4):
    for group in opt.param_groups:
        for p in group["params"]:
            p.grad = None
    (net(x) - x).abs().mean().backward()
    opt.step()
