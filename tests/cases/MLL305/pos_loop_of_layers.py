import torch
import torch.nn.functional as F


class DeepNet(torch.nn.Module):
    """Every hidden layer is followed by batch normalisation and dropout."""

    def __init__(self, sizes, p):
        super().__init__()
        self.layers = torch.nn.ModuleList(
            torch.nn.Linear(a, b) for a, b in zip(sizes[:-1], sizes[1:])
        )
        self.p = p

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
            x = F.dropout(  # expect: MLL305
                x,
                p=self.p,
            )
        return self.layers[-1](x)


net = DeepNet([8, 32, 32, 2], p=0.3)
