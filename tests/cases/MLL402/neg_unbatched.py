import torch
from torch import nn

conv = nn.Conv2d(3, 8, 3)
conv(torch.rand(3, 20, 20))
conv(torch.rand(1, 3, 20, 20))
line = nn.Conv1d(2, 4, 3)
line(torch.rand(2, 50))
rows = nn.BatchNorm1d(12)
rows(torch.rand(5, 12))
rows(torch.rand(5, 12, 40))
