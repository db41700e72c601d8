import torch
from torch import nn


@torch.no_grad()
def prune_smallest(model, fraction):
    for layer in model.modules():
        if isinstance(layer, nn.Linear):
            w = layer.weight
            threshold = w.abs().flatten().kthvalue(int(fraction * w.numel())).values
            w[w.abs() <= threshold] = 0.0


net = nn.Sequential(nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 10))
prune_smallest(net, 0.5)
