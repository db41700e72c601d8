import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(8, 16)
        self.b = nn.Linear(16, 3)

    def forward(self, x):
        return torch.sigmoid(self.b(torch.relu(self.a(x))))  # expect: MLL521


net = Net()
criterion = nn.CrossEntropyLoss()
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("rows.pt"):
    opt.zero_grad()
    criterion(net(x), y).backward()
    opt.step()
