import sys

import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, out_act):
        super().__init__()
        self.fc = nn.Linear(10, 4)
        self.out_act = nn.Softmax(dim=1) if out_act == "softmax" else nn.Identity()

    def forward(self, x):
        return self.out_act(self.fc(x))


net = Net(sys.argv[1])
criterion = nn.CrossEntropyLoss() if sys.argv[1] == "none" else nn.NLLLoss()
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("data.pt"):
    loss = criterion(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
