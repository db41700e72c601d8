from torch import nn

from registry import MODELS, auto_init


class AutoInit(type):
    def __call__(cls, *args, **kwargs):
        made = cls.__new__(cls)
        nn.Module.__init__(made)
        made.__init__(*args, **kwargs)
        return made


class Net(nn.Module, metaclass=AutoInit):
    def __init__(self):
        self.fc = nn.Linear(2, 2)


class Wrapped(nn.Module):
    @auto_init
    def __init__(self):
        self.fc = nn.Linear(2, 2)


@MODELS.register_module()
class Registered(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)


class Made(nn.Module):
    def __new__(cls, *args):
        made = super().__new__(cls)
        nn.Module.__init__(made)
        return made

    def __init__(self):
        self.fc = nn.Linear(2, 2)


Net()
Wrapped()
Registered()
Made()
