import torch
from torch import nn


class TwoLayer(nn.Module):
    def __init__(self, i=10, h=25, o=3):
        super().__init__()
        self.w_in = nn.Parameter(torch.ones(i, h))  # expect: MLL302
        self.b_in = nn.Parameter(torch.zeros(h))
        self.w_out = nn.Parameter(torch.ones(h, o))  # expect: MLL302
        self.b_out = nn.Parameter(torch.zeros(o))

    def forward(self, x):
        h = torch.sigmoid(x.matmul(self.w_in).add(self.b_in))
        return h.matmul(self.w_out).add(self.b_out)


net = TwoLayer()
opt = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(60, 10), torch.randint(0, 3, (60,))
for _ in range(25):
    opt.zero_grad()
    nn.functional.cross_entropy(net(x), y).backward()
    opt.step()
print(net.w_in.std(dim=1).max().item())
