from torch import nn


class Net(nn.Module):
    def __init__(self, width, depth, activation="relu"):
        # Plain attributes may be set before.
        self.width = width
        self.depth = depth
        self.activation = activation
        self.names = ["a", "b"]
        super().__init__()
        self.fc = nn.Linear(width, width)


Net(3, 2)
