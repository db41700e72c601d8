import torch
from torch import nn

shared = nn.Linear(16, 16)
heads = nn.ModuleList([nn.Linear(16, 2), nn.Linear(16, 3)])
optimizer = torch.optim.SGD(list(shared.parameters()) + list(heads.parameters()), lr=0.1)

for x, a, b in torch.load("multitask.pt"):
    hidden = torch.relu(shared(x))
    first = nn.functional.cross_entropy(heads[0](hidden), a)
    second = nn.functional.cross_entropy(heads[1](hidden), b)
    first.backward(retain_graph=True)  # expect: MLL601
    second.backward()
    optimizer.step()
