import torch
from torch import nn


class ScratchMLP(nn.Module):
    """Everything by hand, no nn.Linear."""

    def __init__(self, n_features, n_hidden, n_classes):
        super().__init__()
        self.W1 = nn.Parameter(torch.zeros(n_features, n_hidden))  # expect: MLL301
        self.b1 = nn.Parameter(torch.zeros(n_hidden))
        self.W2 = nn.Parameter(torch.zeros(n_hidden, n_classes))  # expect: MLL301
        self.b2 = nn.Parameter(torch.zeros(n_classes))

    def forward(self, x):
        hidden = torch.relu(x @ self.W1 + self.b1)
        return hidden @ self.W2 + self.b2


mlp = ScratchMLP(64, 32, 10)
optimizer = torch.optim.Adam(mlp.parameters(), lr=1e-3)
