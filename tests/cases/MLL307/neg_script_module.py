import torch
from torch import jit, nn


class Scripted(jit.ScriptModule):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 3)

    @jit.script_method
    def forward(self, x):
        return self.fc(x)


class Exported(torch.nn.Module):
    __constants__ = ["n"]

    def __init__(self, n):
        self.n = n
        torch.nn.Module.__init__(self)
        self.fc = nn.Linear(n, n)


Scripted()
Exported(2)
