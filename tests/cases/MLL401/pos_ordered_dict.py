from collections import OrderedDict

import torch
from torch import nn

probe = torch.ones(1, 4)
policy = nn.Sequential(
    OrderedDict(
        [
            ("inner", nn.Linear(4, 128)),
            ("act", nn.ReLU()),
            ("outer", nn.Linear(64, 2)),  # expect: MLL401
            ("probs", nn.Softmax(dim=-1)),
        ]
    )
)
action = policy(probe).argmax()
