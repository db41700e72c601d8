"""One weight that two places of a network share: there is no second unit to be a copy of."""

import torch
from torch import nn

scale = nn.Linear(1, 1, bias=False)
chain = nn.Sequential(scale, scale)
for name, weight in chain.named_parameters():
    nn.init.constant_(weight, 3.0)
    print(name, weight)
out = chain(torch.ones(4, 1)).mean()
out.backward()
print(scale.weight.grad)
