from torch import nn

from somewhere_else import FancyModule, PretrainedMixin


class Net(FancyModule):
    def __init__(self):
        self.fc = nn.Linear(3, 3)


class Other(PretrainedMixin, nn.Module):
    def __init__(self):
        PretrainedMixin.__init__(self)
        self.fc = nn.Linear(3, 3)


Net()
Other()
