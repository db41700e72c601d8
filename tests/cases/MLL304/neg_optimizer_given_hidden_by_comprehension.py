import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.extra = [nn.Linear(8, 8), nn.Linear(8, 8)]
        self.out = nn.Linear(8, 1)

    def extra_parameters(self):
        return [p for m in self.extra for p in m.parameters()]

    def forward(self, x):
        for m in self.extra:
            x = m(x)
        return self.out(x)


net = Net()
opt = torch.optim.Adam(list(net.parameters()) + net.extra_parameters(), lr=1e-3)
