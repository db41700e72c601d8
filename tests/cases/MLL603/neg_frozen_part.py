import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(8, 8), "head": nn.Linear(8, 2)})
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
projection = nn.Linear(8, 8)
for p in projection.parameters():
    p.requires_grad = False
model["random"] = projection
for x, y in torch.load("a.pt"):
    optimizer.zero_grad()
    out = model["head"](model["body"](model["random"](x)))
    nn.functional.cross_entropy(out, y).backward()
    optimizer.step()
