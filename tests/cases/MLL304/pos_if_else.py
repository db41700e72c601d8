import torch.nn as nn


class Decoder(nn.Module):
    def __init__(self, dim, deep=False):
        super().__init__()
        if deep:
            self.layers = [nn.Linear(dim, dim), nn.Linear(dim, dim)]  # expect: MLL304
        else:
            self.layers = [nn.Linear(dim, dim)]
        self.act = nn.ReLU()

    def forward(self, x):
        for layer in self.layers:
            x = self.act(layer(x))
        return x
