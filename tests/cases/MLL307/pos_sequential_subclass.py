from torch import nn


class Block(nn.Sequential):
    def __init__(self, cin, cout):
        self.add_module("conv", nn.Conv2d(cin, cout, 3))  # expect: MLL307
        self.add_module("norm", nn.BatchNorm2d(cout))
        self.add_module("act", nn.ReLU())


Block(3, 8)
