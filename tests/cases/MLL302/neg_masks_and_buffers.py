import torch
from torch import nn


class Pruned(nn.Module):
    def __init__(self, d=32, h=64, k=4):
        super().__init__()
        self.fc1 = nn.Linear(d, h)
        self.fc2 = nn.Linear(h, k)
        self.register_buffer("mask1", torch.ones(h, d))
        self.register_buffer("mask2", torch.ones(k, h))
        self.importance = {n: torch.full_like(p, 0.5) for n, p in self.named_parameters()}

    def prune(self, share):
        for layer, mask in ((self.fc1, self.mask1), (self.fc2, self.mask2)):
            limit = layer.weight.abs().flatten().kthvalue(int(share * layer.weight.numel())).values
            mask.fill_(1.0)
            mask[layer.weight.abs() <= limit] = 0.0

    def forward(self, x):
        h = torch.relu(nn.functional.linear(x, self.fc1.weight * self.mask1, self.fc1.bias))
        return nn.functional.linear(h, self.fc2.weight * self.mask2, self.fc2.bias)


net = Pruned()
net.prune(0.5)
print(net(torch.randn(1, 32)))
