from torch import nn


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(6, 1)
        self.act = nn.Sigmoid()

    def forward(self, x):
        return self.act(self.fc(x))  # expect: MLL523
