import copy

import torch


class Swa:
    """Running mean of weights; its own copy starts from a constant and is overwritten by the first update."""

    def __init__(self, net):
        self.mean = copy.deepcopy(net).requires_grad_(False)
        for p in self.mean.parameters():
            p.fill_(1.0)
        self.count = 0

    @torch.no_grad()
    def update(self, net):
        self.count += 1
        for m, p in zip(self.mean.parameters(), net.parameters()):
            m.copy_(p if self.count == 1 else m + (p - m) / self.count)
