import torch
import torch.nn as nn
import torch.nn.functional as F


class Smoothing(nn.Module):
    def __init__(self, size, smoothing):
        super().__init__()
        self.criterion = nn.KLDivLoss(reduction="sum")
        self.confidence, self.smoothing, self.size = 1.0 - smoothing, smoothing, size

    def forward(self, x, target):
        true_dist = x.data.clone()
        true_dist.fill_(self.smoothing / (self.size - 2))
        true_dist.scatter_(1, target.unsqueeze(1), self.confidence)
        return self.criterion(x, true_dist)


x = F.log_softmax(torch.randn(5, 9), dim=-1)
print(Smoothing(9, 0.1)(x, torch.randint(0, 9, (5,))))
