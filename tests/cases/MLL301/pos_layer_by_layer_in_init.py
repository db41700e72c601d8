import torch.nn as nn
import torch.nn.functional as F


class TwoHidden(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(784, 256)
        self.fc2 = nn.Linear(256, 128)
        self.fc3 = nn.Linear(128, 10)

        nn.init.zeros_(self.fc1.weight)  # expect: MLL301
        nn.init.zeros_(self.fc2.weight)  # expect: MLL301
        nn.init.zeros_(self.fc3.weight)  # expect: MLL301
        nn.init.zeros_(self.fc1.bias)
        nn.init.zeros_(self.fc2.bias)
        nn.init.zeros_(self.fc3.bias)

    def forward(self, x):
        x = x.view(-1, 784)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


model = TwoHidden()
