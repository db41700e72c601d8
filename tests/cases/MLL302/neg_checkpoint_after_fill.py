from pathlib import Path

import torch
from torch import nn


def restored(path: Path) -> nn.Module:
    net = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 5))
    with torch.no_grad():
        for p in net.parameters():
            p.fill_(float("nan"))  # anything the file does not cover will show
    state = torch.load(path, map_location="cpu", weights_only=True)
    net.load_state_dict(state, strict=True)
    return net.eval()


def placeholder(path: Path) -> nn.Module:
    net = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 5))
    for m in net:
        if isinstance(m, nn.Linear):
            nn.init.ones_(m.weight)
    net.load_state_dict(torch.load(path, weights_only=True))
    return net.eval()
