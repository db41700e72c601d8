from abc import ABC, abstractmethod

from torch import nn


class Described:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.text = "described"


class Model(ABC, nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)

    @abstractmethod
    def forward(self, x): ...


class Net(Described, nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        return self.fc(x)


class Both(Described, Model):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(4, 1)

    def forward(self, x):
        return self.out(self.body(x))


Net()
Both()
