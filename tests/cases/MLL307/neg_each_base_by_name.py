import torch.nn as nn


class Logger:
    def __init__(self, path):
        self.path = path


class Net(nn.Module, Logger):
    def __init__(self, path):
        nn.Module.__init__(self)
        Logger.__init__(self, path)
        self.fc = nn.Linear(2, 2)


class Loop(nn.Module, Logger):
    def __init__(self, path):
        for base, args in ((nn.Module, ()), (Logger, (path,))):
            base.__init__(self, *args)
        self.fc = nn.Linear(2, 2)


Net("log")
Loop("log")
