from torch import nn


class Net(nn.Module):
    def __init__(self, dim):
        super(Net).__init__()
        self.fc = nn.Linear(dim, 1)  # expect: MLL307

    def forward(self, x):
        return self.fc(x)
