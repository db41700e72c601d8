import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(784, 256), nn.ReLU(),
    nn.Linear(256, 64), nn.ReLU(),
    nn.Linear(64, 10),
)


def start_from_zero(m):
    if isinstance(m, nn.Linear):
        nn.init.zeros_(m.weight)  # expect: MLL301
        nn.init.zeros_(m.bias)


model.apply(start_from_zero)  # expect: MLL301
opt = torch.optim.SGD(model.parameters(), lr=0.1)
