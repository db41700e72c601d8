import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.out = nn.LazyLinear(10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 4)
        x = F.relu(self.conv2(x))
        x = F.max_pool2d(x, 4)  # expect: MLL403
        return self.out(x.flatten(1))


net = Net()
print(net(torch.rand(3, 1, 28, 28)))
