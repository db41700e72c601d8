import torch.nn as nn


class Estimator(nn.Module):
    def __init__(self, n, zero_start=True):
        super().__init__()
        self.a = nn.Linear(n, n)
        self.b = nn.Linear(n, 1)
        if zero_start:
            for layer in (self.a, self.b):
                layer.weight.data.zero_()
                layer.bias.data.zero_()

    def forward(self, x):
        return self.b(self.a(x).relu())


est = Estimator(14, zero_start=False)
