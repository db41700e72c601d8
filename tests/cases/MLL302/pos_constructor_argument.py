import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, constant_weight=None):
        super().__init__()
        self.fc1 = nn.Linear(784, 256)
        self.fc2 = nn.Linear(256, 10)

        if constant_weight is not None:
            self.set_constant(constant_weight)

    def set_constant(self, value):
        for layer in (self.fc1, self.fc2):
            nn.init.constant_(layer.weight, value)  # expect: MLL302
            nn.init.constant_(layer.bias, 0)

    def forward(self, x):
        x = x.view(x.size(0), -1)
        return self.fc2(F.relu(self.fc1(x)))


model = Net(constant_weight=0.3)
