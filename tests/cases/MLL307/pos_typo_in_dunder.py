from torch import nn


class Head(nn.Module):
    def __init__(self, dim):
        super().__init__
        self.proj = nn.Linear(dim, 2)  # expect: MLL307

    def forward(self, x):
        return self.proj(x)


head = Head(4)
