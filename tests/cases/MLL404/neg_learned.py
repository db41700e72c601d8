"""The taps only start at an exponential; training moves them."""
import torch
from torch import nn
import torch.nn.functional as F


class LearnedFir(nn.Module):
    def __init__(self, taps=8):
        super().__init__()
        self.h = nn.Parameter(0.5 ** torch.arange(taps).float())

    def forward(self, x):
        return F.conv1d(x, self.h.view(1, 1, -1))


net = LearnedFir()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(8, 1, 32), torch.randn(8, 1, 25)
F.mse_loss(net(x), y).backward()
optimizer.step()
