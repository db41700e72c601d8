import torch
import torch.nn as nn
import torch.nn.functional as F


class MultiLabel(nn.Module):
    def __init__(self, dim, labels):
        super().__init__()
        self.fc = nn.Linear(dim, labels)

    def forward(self, x):
        return torch.sigmoid(self.fc(x))


net = MultiLabel(100, 20)
x, soft = torch.load("x.pt"), torch.load("soft.pt")
loss = F.kl_div(net(x), soft, reduction="batchmean")  # expect: MLL511
loss.backward()
