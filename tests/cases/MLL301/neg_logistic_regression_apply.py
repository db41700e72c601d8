import torch
from torch import nn


class SoftmaxRegression(nn.Module):
    def __init__(self, n_in=784, n_classes=10):
        super().__init__()
        self.flatten = nn.Flatten()
        self.linear = nn.Linear(n_in, n_classes)

    def forward(self, x):
        return self.linear(self.flatten(x))


def init_weights(m):
    if isinstance(m, nn.Linear):
        nn.init.zeros_(m.weight)
        nn.init.zeros_(m.bias)


clf = SoftmaxRegression()
clf.apply(init_weights)
optimizer = torch.optim.SGD(clf.parameters(), lr=0.1)
