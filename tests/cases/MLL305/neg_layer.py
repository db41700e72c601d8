import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 3)
        self.dropout = nn.Dropout(0.5)
        self.drop2d = nn.Dropout2d()

    def forward(self, x):
        x = self.dropout(F.relu(self.fc(x)))
        return self.drop2d(x)
