import torch
import torch.nn as nn
import torch.nn.functional as F


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Linear(30, 30)
        self.a = nn.Linear(30, 6)
        self.b = nn.Linear(30, 6)

    def forward(self, x):
        h = F.relu(self.trunk(x))
        return {"main": F.softmax(self.a(h), 1), "aux": F.log_softmax(self.b(h), 1)}


net = TwoHeads()
out = net(torch.randn(4, 30))
fine = F.kl_div(out["aux"], out["main"].detach(), reduction="batchmean")
wrong = F.kl_div(out["main"], out["aux"].detach().exp(), reduction="batchmean")  # expect: MLL511
(fine + wrong).backward()
