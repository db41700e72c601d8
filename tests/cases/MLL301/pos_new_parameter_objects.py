import torch
from torch import nn


def erase(net: nn.Module) -> None:
    for module in net.modules():
        if isinstance(module, nn.Linear):
            module.weight = nn.Parameter(torch.zeros_like(module.weight))  # expect: MLL301
            module.bias = nn.Parameter(torch.zeros_like(module.bias))


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 64)
        self.b = nn.Linear(64, 64)
        self.c = nn.Linear(64, 2)

    def forward(self, s):
        return torch.log_softmax(self.c(torch.relu(self.b(torch.relu(self.a(s))))), dim=-1)


policy = Policy()
erase(policy)  # expect: MLL301
optimiser = torch.optim.Adam(policy.parameters(), lr=1e-3)
