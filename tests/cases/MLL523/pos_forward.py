import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(12, 24)
        self.fc2 = nn.Linear(24, 1)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        x = F.relu(self.fc1(x))
        x = self.fc2(x)
        x = self.sigmoid(x)  # expect: MLL523
        return x


net = Net()
criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor([3.0]))
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("rows.pt"):
    out = net(x)
    loss = criterion(out.squeeze(1), y.float())
    opt.zero_grad()
    loss.backward()
    opt.step()
    print(loss.item(), ((out > 0.5).float() == y).float().mean())
