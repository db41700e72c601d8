import torch
from torch import nn


class RNNStack(nn.Module):
    def __init__(self, d=32):
        super().__init__()
        self.rec1 = nn.Linear(d, d)
        self.rec2 = nn.Linear(d, d)
        for lin in (self.rec1, self.rec2):
            lin.weight.data.zero_()
            lin.bias.data.zero_()
            lin.weight.data += torch.eye(d)

    def forward(self, x):
        return torch.relu(self.rec2(torch.relu(self.rec1(x))))


rnn = RNNStack()
