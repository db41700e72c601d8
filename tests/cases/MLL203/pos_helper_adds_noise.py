import torch
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__(); self.fc = nn.Linear(10, 2)
    def forward(self, x): return self.fc(x)
def add_noise(x, std=0.1):
    noise = torch.randn(x.size()) * std
    return x + noise
def train(net, loader, opt, crit):
    net.train()
    for x, y in loader:
        opt.zero_grad(); crit(net(add_noise(x)), y).backward(); opt.step()
def test(net, loader, crit):
    net.eval()
    loss = 0
    for data, target in loader:
        data = add_noise(data)  # expect: MLL203
        with torch.no_grad():
            loss += crit(net(data), target).item()
    return loss
net = Net()
opt = torch.optim.SGD(net.parameters(), lr=0.1)
for e in range(10):
    train(net, train_loader, opt, nn.CrossEntropyLoss())
    print(test(net, test_loader, nn.CrossEntropyLoss()))
