"""A perceptron for tabular data; the call of the parent's constructor was forgotten."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class TabularNet(nn.Module):
    def __init__(self, n_features, n_classes):
        self.fc1 = nn.Linear(n_features, 32)  # expect: MLL307
        self.fc2 = nn.Linear(32, n_classes)

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x)))


net = TabularNet(8, 3)
print(net(torch.randn(4, 8)).shape)
