import torch
from torch import Tensor, nn


class NodeEncoder(nn.Module):
    def __init__(self, in_dim: int, hid_dim: int, out_dim: int) -> None:
        super().__init__()
        self.lin1 = nn.Linear(in_dim, hid_dim, bias=False)
        self.lin2 = nn.Linear(hid_dim, out_dim, bias=False)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        nn.init.zeros_(self.lin1.weight)  # expect: MLL301
        nn.init.zeros_(self.lin2.weight)  # expect: MLL301

    def forward(self, x: Tensor) -> Tensor:
        return self.lin2(self.lin1(x).relu())


enc = NodeEncoder(1433, 16, 7)
logits = enc(torch.rand(3, 1433))
