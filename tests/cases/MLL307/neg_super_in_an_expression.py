from torch import nn


class Net(nn.Module):
    def __init__(self, dim):
        _ = super().__init__()
        self.fc = nn.Linear(dim, dim)


class Other(nn.Module):
    def __init__(self, dim):
        start = super().__init__
        start()
        self.fc = nn.Linear(dim, dim)


Net(1), Other(1)
