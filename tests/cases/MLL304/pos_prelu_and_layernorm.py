import torch.nn as nn


class Net(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.fcs = nn.ModuleList(nn.Linear(dim, dim) for _ in range(depth))
        self.acts = [nn.PReLU() for _ in range(depth)]  # expect: MLL304
        self.norms = [nn.LayerNorm(dim) for _ in range(depth)]  # expect: MLL304

    def forward(self, x):
        for fc, act, norm in zip(self.fcs, self.acts, self.norms):
            x = norm(act(fc(x)))
        return x
