import torch.nn as nn


class A(nn.Module):
    def __init__(self, dim, n):
        super().__init__()
        self.convs = list(nn.Conv1d(dim, dim, k) for k in (3, 5, 7))  # expect: MLL304
        self.gates = list(map(lambda i: nn.Linear(dim, dim), range(n)))  # expect: MLL304

    def forward(self, x):
        y = sum(conv(x) for conv in self.convs)
        for gate in self.gates:
            y = gate(y)
        return y


A(4, 2)
