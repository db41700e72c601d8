import torch.nn as nn
import torch.nn.functional as F


def weights_init(layer):
    if isinstance(layer, nn.Conv2d):
        layer.weight.data.zero_()  # expect: MLL301
        layer.bias.data.zero_()
    elif isinstance(layer, nn.Linear):
        layer.weight.data.zero_()  # expect: MLL301
        layer.bias.data.zero_()


class LeNetLike(nn.Module):
    def __init__(self):
        super(LeNetLike, self).__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 4 * 4, 84)
        self.fc2 = nn.Linear(84, 10)
        self.apply(weights_init)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = x.view(x.size(0), -1)
        x = F.relu(self.fc1(x))
        return self.fc2(x)


net = LeNetLike()
