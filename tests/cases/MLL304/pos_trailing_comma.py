from torch import nn


class Refiner(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.inp = nn.Conv2d(3, dim, 3, padding=1)
        self.mid = nn.Conv2d(dim, dim, kernel_size=3,  # expect: MLL304
                             padding=1),  # same size
        self.out = nn.Conv2d(dim, 3, 1)

    def forward(self, x):
        return self.out(self.mid(self.inp(x).relu()).relu())


Refiner(8)
