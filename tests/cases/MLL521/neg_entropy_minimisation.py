import torch
import torch.nn as nn
import torch.nn.functional as F

net = nn.Linear(10, 4)
opt = torch.optim.Adam(net.parameters())
for x, y, unlabelled in torch.load("data.pt"):
    logits = net(unlabelled)
    p = F.softmax(logits, dim=1)
    confidence, pseudo = p.max(dim=1)
    keep = (confidence > 0.95).float()
    loss = F.cross_entropy(net(x), y) + (F.cross_entropy(logits, pseudo, reduction="none") * keep).mean()
    loss = loss - 0.01 * (p * torch.log(p + 1e-8)).sum(1).mean()
    loss = loss + F.cross_entropy(logits, p.detach())
    opt.zero_grad()
    loss.backward()
    opt.step()
