from torch import nn


class Net(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.fcs = []
        self.bns = []
        for i in range(depth):
            fc = nn.Linear(width, width)
            setattr(self, "fc%i" % i, fc)
            self.fcs.append(fc)
            bn = nn.BatchNorm1d(width)
            setattr(self, f"bn{i}", bn)
            self.bns.append(bn)

    def forward(self, x):
        for fc, bn in zip(self.fcs, self.bns):
            x = bn(fc(x))
        return x


Net(4, 3)
