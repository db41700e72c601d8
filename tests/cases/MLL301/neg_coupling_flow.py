import torch
from torch import nn


def subnet(d_in, d_out, hidden=64):
    net = nn.Sequential(nn.Linear(d_in, hidden), nn.ReLU(), nn.Linear(hidden, hidden), nn.ReLU(), nn.Linear(hidden, d_out))
    net[-1].weight.data.zero_()
    net[-1].bias.data.zero_()
    return net


class Coupling(nn.Module):
    def __init__(self, dim, flip):
        super().__init__()
        self.flip = flip
        self.s, self.t = subnet(dim // 2, dim // 2), subnet(dim // 2, dim // 2)

    def forward(self, x):
        a, b = x.chunk(2, dim=1)[:: -1 if self.flip else 1]
        s = torch.tanh(self.s(a))
        b = b * s.exp() + self.t(a)
        return torch.cat((b, a) if self.flip else (a, b), dim=1), s.sum(1)


flow = nn.ModuleList([Coupling(4, i % 2 == 1) for i in range(6)])
z, logdet = torch.randn(32, 4), 0.0
for layer in flow:
    z, ld = layer(z)
    logdet = logdet + ld
print((0.5 * z.pow(2).sum(1) - logdet).mean())
