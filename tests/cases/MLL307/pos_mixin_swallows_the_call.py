from torch import nn


class Named:
    def __init__(self, name="net"):
        self.name = name


class Net(Named, nn.Module):
    def __init__(self):
        super().__init__("net")
        self.fc = nn.Linear(2, 1)  # expect: MLL307

    def forward(self, x):
        return self.fc(x)


net = Net()
