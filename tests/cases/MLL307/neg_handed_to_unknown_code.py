from torch import nn

from toolbox import begin


class Net(nn.Module):
    def __init__(self):
        begin(self)
        self.fc = nn.Linear(2, 2)


class Maybe(nn.Module):
    def __init__(self, fresh=True):
        if not hasattr(self, "_modules"):
            nn.Module.__init__(self)
        self.fc = nn.Linear(2, 2)


class Tried(nn.Module):
    def __init__(self, **options):
        try:
            super().__init__(**options)
        except TypeError:
            super().__init__()
        self.fc = nn.Linear(2, 2)


Net()
Maybe()
Tried(a=1)
