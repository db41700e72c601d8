import torch
from torch import nn

from objective import imitation


class Net(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.body = nn.Linear(30, width)
        self.head = nn.Linear(width, 6)

    def forward(self, x):
        return self.head(torch.relu(self.body(x)))


def main():
    guide, net = Net(512), Net(16)
    guide.load_state_dict(torch.load("guide.pt"))
    for parameter in guide.parameters():
        parameter.requires_grad = False
    optimizer = torch.optim.Adam(net.parameters())
    for _ in range(100):
        x = torch.randn(64, 30)
        with torch.no_grad():
            wanted = guide(x)
        loss = imitation(net(x), wanted, temperature=2.0)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


main()
