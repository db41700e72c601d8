"""Three layers: the factor of two is hardly felt."""
import torch
from torch import nn


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(784, 256)
        self.fc2 = nn.Linear(256, 128)
        self.fc3 = nn.Linear(128, 10)
        for fc in (self.fc1, self.fc2, self.fc3):
            nn.init.xavier_uniform_(fc.weight)

    def forward(self, x):
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(x)))))


one_hidden = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1))
nn.init.kaiming_normal_(one_hidden[0].weight)
print(Small()(torch.randn(1, 784)), one_hidden(torch.randn(1, 4)))
