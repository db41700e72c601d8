from torch import nn


class Wrapper(nn.Module):
    def __init__(self, model):
        self.__dict__["model"] = nn.Linear(2, 2)
        object.__setattr__(self, "teacher", nn.Linear(2, 2))
        super().__init__()
        self.head = nn.Linear(2, 2)


Wrapper(None)
