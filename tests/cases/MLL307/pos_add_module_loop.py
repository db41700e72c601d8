import torch.nn as nn


class Tower(nn.Module):
    def __init__(self, widths=(8, 16, 32)):
        self.depth = len(widths) - 1
        for i, (a, b) in enumerate(zip(widths[:-1], widths[1:])):
            self.add_module(f"fc{i}", nn.Linear(a, b))  # expect: MLL307

    def forward(self, x):
        for i in range(self.depth):
            x = getattr(self, f"fc{i}")(x).relu()
        return x


tower = Tower()
