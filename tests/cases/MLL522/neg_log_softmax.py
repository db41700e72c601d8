import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(20, 6)

    def forward(self, x):
        return F.log_softmax(self.fc(x), dim=1)


net = Net()
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("rows.pt"):
    opt.zero_grad()
    F.nll_loss(net(x), y).backward()
    opt.step()
