from torch import nn


class Res(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.c1 = nn.Conv2d(c, c, 3, padding=1)
        self.c2 = nn.Conv2d(c, c, 3, padding=1)
        self.act = nn.ReLU()
        nn.init.zeros_(self.c2.weight)
        nn.init.zeros_(self.c2.bias)

    def forward(self, x):
        return x + self.c2(self.act(self.c1(x)))


tower = nn.Sequential(nn.Conv2d(3, 32, 3, padding=1), Res(32), Res(32), Res(32))
