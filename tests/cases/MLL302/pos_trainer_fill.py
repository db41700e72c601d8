import torch
from torch import nn


class Runner:
    INIT = 0.5

    def __init__(self, n_in, n_out):
        self.first = nn.Linear(n_in, 24)
        self.second = nn.Linear(24, n_out)
        self.reset(self.INIT)

    def reset(self, v):
        with torch.no_grad():
            for lin in (self.first, self.second):
                lin.weight.fill_(v)  # expect: MLL302
                lin.bias.fill_(0)

    def __call__(self, x):
        return self.second(torch.relu(self.first(x)))


run = Runner(6, 2)
