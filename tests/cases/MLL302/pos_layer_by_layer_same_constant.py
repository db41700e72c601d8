import torch.nn as nn
from torch.nn import init


class ThreeLayer(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.lin1 = nn.Linear(d, 64)
        self.lin2 = nn.Linear(64, 32)
        self.lin3 = nn.Linear(32, 1)
        self.relu = nn.ReLU()

        init.constant_(self.lin1.weight, 0.02)  # expect: MLL302
        init.constant_(self.lin2.weight, 0.02)  # expect: MLL302
        init.constant_(self.lin3.weight, 0.02)  # expect: MLL302
        for lin in (self.lin1, self.lin2, self.lin3):
            init.constant_(lin.bias, 0.01)

    def forward(self, x):
        x = self.relu(self.lin1(x))
        x = self.relu(self.lin2(x))
        return self.lin3(x)


net = ThreeLayer(d=30)
