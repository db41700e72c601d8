import torch.nn as nn
import torch.nn.functional as F


class LabelSmoothing(nn.Module):
    def __init__(self, size, padding_idx, smoothing=0.0):
        super().__init__()
        self.criterion = nn.KLDivLoss(reduction="sum")
        self.padding_idx, self.size, self.smoothing = padding_idx, size, smoothing

    def forward(self, x, target):
        smooth = x.data.clone().fill_(self.smoothing / (self.size - 2))
        smooth.scatter_(1, target.data.unsqueeze(1), 1 - self.smoothing)
        smooth[:, self.padding_idx] = 0
        return self.criterion(x, smooth.detach())


def kd(p, q):
    return F.kl_div(p, q, reduction="sum") / p.size(0)
