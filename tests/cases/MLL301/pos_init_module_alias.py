import torch
import torch.nn.init as I
from torch.nn import Linear, Module, ReLU, Sequential


class Bidder(Module):
    def __init__(self, n_items):
        super().__init__()
        self.trunk = Sequential(Linear(n_items, 80), ReLU(), Linear(80, 80), ReLU())
        self.price = Linear(80, n_items)
        for mod in [*self.trunk, self.price]:
            if isinstance(mod, Linear):
                I.zeros_(mod.weight)  # expect: MLL301
                I.zeros_(mod.bias)

    def forward(self, valuations):
        return torch.relu(self.price(self.trunk(valuations)))


bidder = Bidder(6)
