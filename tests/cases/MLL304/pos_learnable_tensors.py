import torch
import torch.nn as nn


class Polynomial(nn.Module):
    def __init__(self):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(1))
        self.coefficients = [  # expect: MLL304
            torch.randn(1, requires_grad=True),
            torch.randn(1, requires_grad=True),
        ]

    def forward(self, x):
        return self.bias + self.coefficients[0] * x + self.coefficients[1] * x**2


model = Polynomial()
