import json
import sys
from types import SimpleNamespace

import torch
from torch import nn

DEFAULTS = {"hidden": [256, 128], "weight_start": 1e-3, "bias_start": 0.0}


def network(cfg, n_in, n_out):
    widths = [n_in, *cfg.hidden]
    layers: list[nn.Module] = []
    for a, b in zip(widths[:-1], widths[1:]):
        linear = nn.Linear(a, b)
        nn.init.constant_(linear.weight, cfg.weight_start)  # expect: MLL302
        nn.init.constant_(linear.bias, cfg.bias_start)
        layers.extend([linear, nn.ReLU()])
    layers.append(nn.Linear(widths[-1], n_out))
    return nn.Sequential(*layers)


cfg = SimpleNamespace(**DEFAULTS)
net = network(cfg, 50, 2)
print(net(torch.randn(3, 50)), file=sys.stderr)
print(json.dumps(DEFAULTS))
