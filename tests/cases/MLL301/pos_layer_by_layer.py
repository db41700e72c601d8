import torch
import torch.nn as nn
import torch.nn.functional as F


class Titanic(nn.Module):
    def __init__(self):
        super(Titanic, self).__init__()
        self.l1 = nn.Linear(8, 16)
        self.l2 = nn.Linear(16, 16)
        self.l3 = nn.Linear(16, 2)
        torch.nn.init.constant_(self.l1.weight, 0)  # expect: MLL301
        torch.nn.init.constant_(self.l2.weight, 0)  # expect: MLL301
        torch.nn.init.constant_(self.l3.weight, 0)  # expect: MLL301

    def forward(self, x):
        x = F.relu(self.l1(x))
        x = F.relu(self.l2(x))
        return self.l3(x)


model = Titanic()
