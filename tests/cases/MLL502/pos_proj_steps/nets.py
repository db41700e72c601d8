from torch import nn


def generator(latent, width=64):
    return nn.Sequential(nn.Linear(latent, width), nn.ReLU(), nn.Linear(width, 2))


class Judge(nn.Module):
    def __init__(self, width=64):
        super().__init__()
        self.a = nn.Linear(2, width)
        self.b = nn.Linear(width, 1)

    def forward(self, x):
        return self.b(self.a(x).relu())
