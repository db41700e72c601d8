import torch
import torch.nn as nn
import torch.nn.functional as F

net = nn.Sequential(nn.Linear(4, 3), nn.Softmax(dim=1))
opt = torch.optim.SGD(net.parameters(), 0.1)
for x, y in torch.load("iris.pt"):
    opt.zero_grad()
    probs = net(x)
    F.cross_entropy(torch.log(probs + 1e-9), y).backward()
    F.nll_loss(probs.clamp_min(1e-9).log(), y)
    opt.step()
