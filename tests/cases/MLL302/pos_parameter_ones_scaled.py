import torch
from torch import nn


class HandMadeMLP(nn.Module):
    def __init__(self, n_in: int, n_hidden: int, n_out: int) -> None:
        super().__init__()
        self.w1 = nn.Parameter(torch.ones(n_in, n_hidden) * 0.1)  # expect: MLL302
        self.b1 = nn.Parameter(torch.zeros(n_hidden))
        self.w2 = nn.Parameter(torch.ones(n_hidden, n_out) * 0.1)  # expect: MLL302
        self.b2 = nn.Parameter(torch.zeros(n_out))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.tanh(x @ self.w1 + self.b1) @ self.w2 + self.b2


mlp = HandMadeMLP(2, 8, 1)
