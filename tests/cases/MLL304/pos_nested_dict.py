from torch import nn


class EncoderDecoder(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.parts = {  # expect: MLL304
            "encoder": [nn.Linear(dim, dim), nn.Linear(dim, dim)],
            "decoder": [nn.Linear(dim, dim)],
        }

    def forward(self, x):
        for layer in self.parts["encoder"]:
            x = layer(x)
        for layer in self.parts["decoder"]:
            x = layer(x)
        return x
