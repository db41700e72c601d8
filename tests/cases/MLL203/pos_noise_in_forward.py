import torch
import torch.nn as nn
class Net(nn.Module):
    def __init__(self):
        super().__init__(); self.fc = nn.Linear(784, 10)
    def forward(self, x):
        x = x + 0.1 * torch.randn_like(x)  # expect: MLL203
        return self.fc(x)
net = Net(); opt = torch.optim.Adam(net.parameters())
def train(loader):
    net.train()
    for x, y in loader:
        opt.zero_grad(); nn.functional.cross_entropy(net(x), y).backward(); opt.step()
@torch.no_grad()
def test(loader):
    net.eval()
    return sum((net(x).argmax(1) == y).sum().item() for x, y in loader)
for e in range(3):
    train(train_loader); print(test(test_loader))
