import torch
from torch import nn


def start(model: nn.Module) -> None:
    for p in model.parameters():
        if p.dim() > 1:
            nn.init.kaiming_normal_(p, nonlinearity="relu")
        else:
            nn.init.zeros_(p)


net = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 20), nn.ReLU(), nn.Linear(20, 2))
start(net)
for name, tensor in net.named_parameters():
    if "bias" in name:
        tensor.data.zero_()
print(net(torch.randn(1, 10)))
