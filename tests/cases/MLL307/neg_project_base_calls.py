from torch import nn


class Base(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        self.setup()

    def setup(self):
        raise NotImplementedError


class Net(Base):
    def setup(self):
        self.fc = nn.Linear(self.config["in"], self.config["out"])


class Deep(Net):
    def __init__(self, config):
        super().__init__(config)
        self.more = nn.Linear(2, 2)


Deep({"in": 3, "out": 2})
