from torch import nn


class Child(nn.Module):
    def __init__(self, parent):
        super().__init__()
        self._parent = (parent,)
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        return self._parent[0].embed(self.fc(x))


class Parent(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Linear(4, 4)
        self.child = Child(self)

    def forward(self, x):
        return self.child(x)


Parent()
