import torch
from torch import nn


class Judge(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 3, stride=2)
        self.conv2 = nn.Conv2d(32, 64, 3, stride=2)
        self.fc = nn.Linear(64, 7)
        self.conv1.weight.data.fill_(0.5)  # expect: MLL302
        self.conv1.bias.data.fill_(0)
        self.conv2.weight.data.fill_(0.5)  # expect: MLL302
        self.conv2.bias.data.fill_(0)

    def forward(self, x):
        x = torch.relu(self.conv1(x))
        x = torch.relu(self.conv2(x))
        return self.fc(x.mean(dim=[2, 3]))


print(Judge()(torch.rand(2, 3, 32, 32)).shape)
