"""The initialiser comes out of a dict of choices with a known key."""
import torch
from torch import nn

INITIALISERS = {"xavier": nn.init.xavier_uniform_, "he": nn.init.kaiming_uniform_}
CONFIG = {"init": "xavier", "hidden": [100, 100, 100, 100, 100]}


def build(n_in, n_out, config=CONFIG):
    start = INITIALISERS[config["init"]]
    layers, width = [], n_in
    for h in config["hidden"]:
        layer = nn.Linear(width, h)
        start(layer.weight)  # expect: MLL303
        layers.extend([layer, nn.ReLU()])
        width = h
    layers.append(nn.Linear(width, n_out))
    return nn.Sequential(*layers)


net = build(10, 2)
print(net(torch.randn(1, 10)))
