import torch
import torch.nn as nn

MOMENTUM = 0.1


class Mlp(nn.Module):
    def __init__(self, d_in, d_hidden):
        super(Mlp, self).__init__()
        self.fc = nn.Linear(d_in, d_hidden)
        self.bn = nn.BatchNorm1d(d_hidden, MOMENTUM)  # expect: MLL306
        self.out = nn.Linear(d_hidden, 1)

    def forward(self, x):
        return self.out(torch.relu(self.bn(self.fc(x))))


print(Mlp(3, 8)(torch.randn(4, 3)))
