import torch
import torch.nn as nn
import torch.optim as optim


class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.conv = nn.Conv2d(1, 8, 3)
        self.fc = nn.Linear(8 * 26 * 26, 10)

    def forward(self, x):
        return self.fc(torch.relu(self.conv(x)).flatten(1))


def train_epoch(net, optimizer, batches):
    for x, y in batches:
        out = net(x)
        loss = nn.functional.cross_entropy(out, y)
        loss.backward()
        net.zero_grad()  # expect: MLL601
        optimizer.step()


net = Net()
optimizer = optim.Adagrad(net.parameters(), lr=0.01)
for epoch in range(3):
    train_epoch(net, optimizer, torch.load("batches.pt"))
