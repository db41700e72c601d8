import torch
import torch.nn as nn


class Siamese(nn.Module):
    def __init__(self, emb=50):
        super(Siamese, self).__init__()
        self.shared1 = nn.Linear(200, 100)
        self.shared2 = nn.Linear(100, emb)
        # start both maps at the origin
        self.shared1.weight = nn.Parameter(torch.zeros(100, 200))  # expect: MLL301
        self.shared2.weight = nn.Parameter(torch.zeros(emb, 100))  # expect: MLL301

    def embed(self, x):
        return self.shared2(torch.tanh(self.shared1(x)))

    def forward(self, a, b):
        return (self.embed(a) - self.embed(b)).abs().sum(dim=1)


twin = Siamese()
