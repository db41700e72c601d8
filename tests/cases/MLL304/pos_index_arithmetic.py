import torch
from torch import nn


class GNN(nn.Module):
    def __init__(self, n_layers, dim):
        super().__init__()
        self.n_layers = n_layers
        self.update = [nn.Linear(2 * dim, dim) for _ in range(n_layers)]  # expect: MLL304
        self.readout = nn.Linear(dim, 1)

    def forward(self, nodes, adjacency):
        for i in range(self.n_layers):
            messages = adjacency @ nodes
            nodes = torch.relu(self.update[i](torch.cat([nodes, messages], -1)))
        return self.readout(nodes.sum(0))
