import torch
import torch.nn as nn


class Surrogate(nn.Module):
    def __init__(self, n_in: int):
        super().__init__()
        self.inp = nn.Linear(n_in, 64)
        self.mid = nn.Linear(64, 64)
        self.out = nn.Linear(64, 1)
        nn.init.kaiming_normal_(self.inp.weight, nonlinearity="relu")
        nn.init.zeros_(self.mid.weight)  # expect: MLL301
        nn.init.zeros_(self.mid.bias)
        nn.init.kaiming_normal_(self.out.weight, nonlinearity="linear")

    def forward(self, x):
        x = torch.relu(self.inp(x))
        x = torch.relu(self.mid(x))
        return self.out(x)


surrogate = Surrogate(5)
