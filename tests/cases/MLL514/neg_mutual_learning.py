import torch
import torch.nn as nn
import torch.nn.functional as F

first, second = nn.Linear(20, 5), nn.Linear(20, 5)
opt_first = torch.optim.SGD(first.parameters(), lr=0.1)
opt_second = torch.optim.SGD(second.parameters(), lr=0.1)
for x, y in [(torch.randn(8, 20), torch.randint(0, 5, (8,)))] * 10:
    a, b = first(x), second(x)
    loss_a = F.cross_entropy(a, y) + F.kl_div(F.log_softmax(b.detach(), 1), F.softmax(a, 1), reduction="batchmean")
    loss_b = F.cross_entropy(b, y) + F.kl_div(F.log_softmax(a.detach(), 1), F.softmax(b, 1), reduction="batchmean")
    opt_first.zero_grad()
    loss_a.backward()
    opt_first.step()
    opt_second.zero_grad()
    loss_b.backward()
    opt_second.step()
