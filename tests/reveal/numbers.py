"""Arrays whose numbers the program writes out, or computes from numbers it writes out."""

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

taps = torch.tensor([1.0, 0.5, 0.25])
reveal(taps)  # numbers=(1.0, 0.5, 0.25), turned=()
reveal(taps.view(1, 1, -1).repeat(4, 1, 1))  # numbers=(1.0, 0.5, 0.25)
reveal(taps[None, None, :].to("cpu").float())  # numbers=(1.0, 0.5, 0.25), type=torch.Tensor
reveal(torch.FloatTensor([[1, 2], [3, 4]]))  # numbers=(1.0, 2.0, 3.0, 4.0)
reveal(torch.Tensor(3, 2))  # numbers=?

# formulas
n = torch.arange(4)
reveal(0.5**n)  # numbers=(1.0, 0.5, 0.25, 0.125)
reveal(torch.exp(-0.5 * n) / torch.exp(-0.5 * n).sum())  # numbers=(0.4551, 0.276, 0.1674, 0.1015)
reveal(n.float().mul(-0.5).exp())  # numbers=(1.0, 0.6065, 0.3679, 0.2231)
reveal(torch.tensor([0.5**k for k in range(3)]))  # numbers=(1.0, 0.5, 0.25)
reveal(torch.tensor([math.exp(-k) for k in range(3)]))  # numbers=(1.0, 0.3679, 0.1353)
reveal(torch.outer(taps, torch.ones(2)))  # numbers=(1.0, 1.0, 0.5, 0.5, 0.25, 0.25)
reveal(np.linspace(0, 1, 3) ** 2)  # numbers=(0.0, 0.25, 1.0)
reveal(torch.from_numpy(np.array([3, 1])).float())  # numbers=(3.0, 1.0)
reveal(torch.stack([taps, 2 * taps]))  # numbers=(1.0, 0.5, 0.25, 2.0, 1.0, 0.5)
reveal(unknown * taps)  # numbers=?
reveal(taps + torch.randn(3))  # numbers=?

# what was turned round on purpose
reveal(taps.flip(0))  # numbers=(0.25, 0.5, 1.0), turned=(-1,)
reveal(taps.flip(0).flip(-1))  # numbers=(1.0, 0.5, 0.25), turned=()
reveal(torch.from_numpy(np.array([1, 2, 3.0])[::-1].copy()).view(1, 1, 3))  # numbers=(3.0, 2.0, 1.0), turned=(-1,)
reveal(torch.tensor([1.0, 2.0][::-1]))  # numbers=(2.0, 1.0), turned=(0,)
reveal(torch.tensor([0.5**k for k in reversed(range(3))]))  # numbers=(0.25, 0.5, 1.0), turned=(0,)
reveal(torch.tensor(list(reversed([1.0, 2.0]))))  # numbers=(2.0, 1.0), turned=(0,)
square = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
reveal(square.T)  # numbers=(1.0, 3.0, 2.0, 4.0), turned=()
reveal(square.flip(0).T)  # numbers=(3.0, 1.0, 4.0, 2.0), turned=(-1,)
reveal(torch.rot90(square, 2, [0, 1]))  # numbers=(4.0, 3.0, 2.0, 1.0), turned=(-2, -1)

# changed in place
h = torch.zeros(3)
h[0] = 1.0
h[2] = 0.5
reveal(h)  # numbers=(1.0, 0.0, 0.5)
h.mul_(2)
reveal(h)  # numbers=?
k = torch.ones(3)
k[unknown] = 2.0
reveal(k)  # numbers=?


class Smooth(nn.Module):
    def __init__(self, length=4, decay=0.5):
        super().__init__()
        self.register_buffer("kernel", (decay ** torch.arange(length)).view(1, 1, length))
        self.fixed = nn.Parameter(torch.tensor([1.0, 2.0]), requires_grad=False)

    def forward(self, x):
        reveal(self.kernel)  # numbers=(1.0, 0.5, 0.25, 0.125)
        reveal(self.fixed.view(1, 1, -1))  # numbers=(1.0, 2.0)
        return F.conv1d(x, self.kernel)


# a step function, a choice, and arrays that a loop fills
t = torch.arange(-2, 3)
step = (t >= 0).float()
reveal(0.5**t * step)  # numbers=(0.0, 0.0, 1.0, 0.5, 0.25)
reveal(torch.where(t >= 0, 0.5**t, torch.zeros_like(t)))  # numbers=(0.0, 0.0, 1.0, 0.5, 0.25)
reveal(torch.full((3,), 0.5).cumprod(0))  # numbers=(0.5, 0.25, 0.125)
reveal(torch.logspace(0, 2, 3, base=0.5))  # numbers=(1.0, 0.5, 0.25)
filled = np.zeros(3)
for i in range(3):
    filled[i] = 0.5**i
reveal(filled)  # numbers=(1.0, 0.5, 0.25)
grown = []
for i in range(3):
    grown.append(0.5**i)
reveal(torch.tensor(grown))  # numbers=(1.0, 0.5, 0.25)
