import torch
import torch.nn.functional as F
from torch import nn

x = torch.zeros(2, 3, 16, 16)

gated = nn.Sequential(nn.Conv2d(3, 32, 1), nn.GLU(dim=1), nn.Conv2d(16, 8, 1), nn.BatchNorm2d(8))
gated(x)
shuffled = nn.Sequential(nn.Conv2d(3, 12, 3), nn.PixelShuffle(2), nn.Conv2d(3, 1, 3))
shuffled(x)
unshuffled = nn.Sequential(nn.PixelUnshuffle(2), nn.Conv2d(12, 4, 1))
unshuffled(x)
unfolded = nn.Conv2d(27, 5, 1)(F.unfold(x, 3, padding=1).view(2, 27, 16, 16))
repeated = nn.Conv2d(6, 2, 1)(x.repeat(1, 2, 1, 1))
first, rest = nn.Conv2d(3, 10, 1)(x).split([4, 6], dim=1)
nn.Conv2d(4, 1, 1)(first), nn.Conv2d(6, 1, 1)(rest)
a, b = torch.chunk(nn.Conv2d(3, 10, 1)(x), 2, 1)
nn.BatchNorm2d(5)(a + b)
grey = nn.Conv2d(1, 2, 3)(x.mean(1, keepdim=True))
one = nn.Conv2d(1, 2, 3)(x[:, :1])
single = nn.Conv2d(1, 2, 3)(x[:, 0].unsqueeze(1))
crelu = nn.Conv2d(6, 2, 3)(torch.cat([F.relu(x), F.relu(-x)], 1))
maxout = nn.Conv2d(5, 2, 1)(nn.Conv2d(3, 10, 1)(x).view(2, 5, 2, 16, 16).max(2).values)
