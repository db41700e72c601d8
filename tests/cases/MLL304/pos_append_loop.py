import torch.nn as nn
import torch.nn.functional as F


class MLP(nn.Module):
    def __init__(self, sizes):
        super(MLP, self).__init__()
        self.hidden = []  # expect: MLL304
        for a, b in zip(sizes[:-2], sizes[1:-1]):
            self.hidden.append(nn.Linear(a, b))
        self.final = nn.Linear(sizes[-2], sizes[-1])

    def forward(self, x):
        for fc in self.hidden:
            x = F.relu(fc(x))
        return self.final(x)


net = MLP([784, 256, 64, 10])
