import torch
from torch import nn

wide = nn.ModuleList(
    [
        nn.Conv2d(2, 2, 3, dilation=1),
        nn.Conv2d(2, 2, 3, dilation=4),
        nn.Conv2d(2, 2, 3, dilation=8),  # expect: MLL403
    ]
)
x = torch.zeros(1, 2, 24, 24)
for conv in wide:
    x = conv(x)
