import torch
import torch.nn.functional as F
from torch import nn


class PointerGenerator(nn.Module):
    def __init__(self, dim, vocabulary):
        super().__init__()
        self.words = nn.Linear(dim, vocabulary)
        self.copy = nn.Linear(dim, vocabulary)
        self.gate = nn.Linear(dim, 1)

    def forward(self, state):
        p = torch.sigmoid(self.gate(state))
        mixed = p * F.softmax(self.words(state), -1) + (1 - p) * F.softmax(self.copy(state), -1)
        return torch.log(mixed + 1e-12)


net = PointerGenerator(32, 500)
opt = torch.optim.Adam(net.parameters())
for state, word in torch.load("states.pt"):
    opt.zero_grad()
    F.nll_loss(net(state), word).backward()
    opt.step()
