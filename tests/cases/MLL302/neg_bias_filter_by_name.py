import torch
from torch import nn

BIAS_START = 0.1

net = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 4))
for name, p in net.named_parameters():
    if name.endswith(".weight"):
        continue
    nn.init.constant_(p, BIAS_START)

for p in net.parameters():
    if p.ndim == 1:
        p.data.fill_(BIAS_START)

opt = torch.optim.Adam([
    {"params": [p for n, p in net.named_parameters() if "bias" in n], "weight_decay": 0.0},
    {"params": [p for n, p in net.named_parameters() if "bias" not in n]},
])
print(len(opt.param_groups))
