import torch
import torch.nn as nn


class XorNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.W = nn.Parameter(torch.full((2, 4), 0.5))  # expect: MLL302
        self.c = nn.Parameter(torch.zeros(4))
        self.V = nn.Parameter(torch.full((4, 1), 0.5))  # expect: MLL302
        self.d = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        h = torch.sigmoid(torch.matmul(x, self.W) + self.c)
        return torch.matmul(h, self.V) + self.d


inputs = torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
targets = torch.tensor([[0.], [1.], [1.], [0.]])
net = XorNet()
optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
criterion = nn.BCEWithLogitsLoss()
for _ in range(2000):
    optimizer.zero_grad()
    loss = criterion(net(inputs), targets)
    loss.backward()
    optimizer.step()
print("final loss", loss.item())
