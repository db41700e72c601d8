import copy

import torch
import torch.nn as nn
import torch.nn.functional as F


class Distiller:
    def __init__(self, network: nn.Module, compressed: nn.Module, temperature: float = 2.0):
        self.big = network.eval()
        self.small = compressed
        self.temperature = temperature
        self.optimizer = torch.optim.AdamW(self.small.parameters(), lr=3e-4)
        self.criterion = nn.KLDivLoss(reduction="batchmean")

    @torch.no_grad()
    def soft_targets(self, x):
        return self.big(x) / self.temperature

    def step(self, x):
        wanted = self.soft_targets(x).log_softmax(dim=-1)
        given = (self.small(x) / self.temperature).softmax(dim=-1)
        loss = self.criterion(wanted, given)  # expect: MLL514
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        return loss.item()
