import torch.nn as nn
import torch.nn.functional as F


class SmoothedLoss(nn.Module):
    def __init__(self, classes, eps=0.1):
        super().__init__()
        self.classes, self.eps = classes, eps
        self.loss = nn.KLDivLoss(log_target=True, reduction="batchmean")

    def forward(self, scores, labels):
        target = F.one_hot(labels, self.classes) * (1 - 0.1) + 0.1 / 10
        return self.loss(F.log_softmax(scores, dim=1), target)  # expect: MLL512
