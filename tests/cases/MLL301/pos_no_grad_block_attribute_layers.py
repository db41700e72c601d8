import torch
from torch import nn


class QNetwork(nn.Module):
    def __init__(self, state_size, action_size):
        super().__init__()
        self.fc1 = nn.Linear(state_size, 64)
        self.fc2 = nn.Linear(64, 64)
        self.fc3 = nn.Linear(64, action_size)

    def forward(self, s):
        s = nn.functional.relu(self.fc1(s))
        s = nn.functional.relu(self.fc2(s))
        return self.fc3(s)


qnet = QNetwork(8, 4)
with torch.no_grad():
    qnet.fc1.weight.zero_()  # expect: MLL301
    qnet.fc1.bias.zero_()
    qnet.fc2.weight.zero_()  # expect: MLL301
    qnet.fc2.bias.zero_()
