import torch.nn as nn
import torch.nn.functional as F
from torch.nn import init


class Tagger(nn.Module):
    def __init__(self, n_in: int, n_hidden: int, n_tags: int):
        super().__init__()
        self.lower = nn.Linear(n_in, n_hidden)
        self.upper = nn.Linear(n_hidden, n_hidden)
        self.tags = nn.Linear(n_hidden, n_tags)
        self.reset()

    def reset(self):
        for layer in self.modules():
            if isinstance(layer, nn.Linear):
                init.constant_(layer.weight, 0.0)  # expect: MLL301
                init.constant_(layer.bias, 0.0)

    def forward(self, x):
        x = F.relu(self.lower(x))
        x = F.relu(self.upper(x))
        return self.tags(x)


model = Tagger(40, 128, 9)
