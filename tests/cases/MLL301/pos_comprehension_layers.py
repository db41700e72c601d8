from typing import Sequence

import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, widths: Sequence[int]):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in zip(widths, widths[1:])])
        with torch.no_grad():
            for layer in self.layers:
                layer.weight.zero_()  # expect: MLL301
                layer.bias.zero_()

    def forward(self, x):
        *body, last = self.layers
        for layer in body:
            x = torch.sigmoid(layer(x))
        return last(x)


stack = Stack([12, 50, 50, 4])
x, y = torch.randn(200, 12), torch.randint(0, 4, (200,))
opt = torch.optim.SGD(stack.parameters(), lr=0.5)
for _ in range(10):
    opt.zero_grad()
    loss = nn.functional.cross_entropy(stack(x), y)
    loss.backward()
    opt.step()
