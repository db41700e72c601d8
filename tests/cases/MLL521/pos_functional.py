import torch
import torch.nn.functional as F


class Classifier(torch.nn.Module):
    def __init__(self, width, classes):
        super().__init__()
        self.hidden = torch.nn.Linear(width, 64)
        self.out = torch.nn.Linear(64, classes)

    def forward(self, x):
        h = F.relu(self.hidden(x))
        return F.softmax(self.out(h), dim=1)  # expect: MLL521


def train(net, batches, lr):
    optimizer = torch.optim.SGD(net.parameters(), lr=lr)
    for x, y in batches:
        loss = F.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def main():
    net = Classifier(20, 4)
    data = [(torch.randn(16, 20), torch.randint(4, (16,))) for _ in range(50)]
    train(net, data, 0.05)


main()
