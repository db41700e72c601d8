import torch
from torch import nn


class Beat(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Conv1d(1, 8, 9, stride=4)
        self.b = nn.Conv1d(8, 8, 9, stride=4)
        self.c = nn.Conv1d(8, 8, 9, stride=4)  # expect: MLL403

    def forward(self, signal):
        return self.c(self.b(self.a(signal).relu()).relu())


def main():
    beat = Beat()
    beat(torch.randn(10, 1, 100))


main()
