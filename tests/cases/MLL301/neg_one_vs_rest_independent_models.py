import torch
from torch import nn

# ten separate binary classifiers, none of which feeds another
models = [nn.Linear(64, 1) for _ in range(10)]
for m in models:
    nn.init.zeros_(m.weight)
    nn.init.zeros_(m.bias)


def scores(x):
    return torch.cat([m(x) for m in models], dim=1)


optims = [torch.optim.SGD(m.parameters(), lr=0.5) for m in models]
print(scores(torch.rand(3, 64)).shape)
