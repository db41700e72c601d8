import torch
import torch.nn as nn
import torch.nn.functional as F


class Mixture(nn.Module):
    def __init__(self, dim, experts, classes):
        super().__init__()
        self.gate = nn.Sequential(nn.Linear(dim, experts), nn.Softmax(dim=1))
        self.experts = nn.ModuleList(nn.Linear(dim, classes) for _ in range(experts))

    def forward(self, x):
        outputs = torch.stack([expert(x) for expert in self.experts], dim=1)
        return (self.gate(x).unsqueeze(-1) * outputs).sum(1)


net = Mixture(16, 4, 10)
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("data.pt"):
    opt.zero_grad()
    F.cross_entropy(net(x), y).backward()
    opt.step()
