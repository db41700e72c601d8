from torch import nn


class Base(nn.Module):
    def __init__(self, name):
        self.name = name

    def count(self):
        return sum(p.numel() for p in self.parameters())
