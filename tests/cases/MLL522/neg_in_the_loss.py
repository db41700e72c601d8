import torch
import torch.nn.functional as F
from torch import nn

net = nn.Linear(4, 3)
opt = torch.optim.SGD(net.parameters(), 0.1)
for x, y in torch.load("iris.pt"):
    opt.zero_grad()
    scores = net(x)
    F.nll_loss(F.log_softmax(scores, 1), y).backward()
    F.nll_loss(scores - scores.logsumexp(1, keepdim=True), y)
    F.nll_loss(scores.log_softmax(dim=-1), y)
    opt.step()
