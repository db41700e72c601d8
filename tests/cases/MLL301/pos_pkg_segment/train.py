import torch
import torch.nn.functional as F

from model import Segmenter

net = Segmenter()
opt = torch.optim.SGD(net.parameters(), lr=0.01)
for _ in range(5):
    x, y = torch.rand(2, 3, 16, 16), torch.randint(0, 4, (2, 16, 16))
    opt.zero_grad()
    F.cross_entropy(net(x), y).backward()
    opt.step()
