"""Which kernel it is depends on what is not known here."""
import sys

import torch
import torch.nn.functional as F

if len(sys.argv) > 1:
    kernel = torch.tensor([1.0, 0.5, 0.25])
else:
    kernel = torch.tensor([1.0, 1.0, 1.0])
print(F.conv1d(torch.randn(1, 1, 9), kernel.view(1, 1, 3)))
