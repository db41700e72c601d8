from torch import nn


class Net(nn.Module):
    def __init__(self, dim):
        self._start()
        self.fc = nn.Linear(dim, dim)

    def _start(self):
        super().__init__()
        self.ready = True


Net(3)
