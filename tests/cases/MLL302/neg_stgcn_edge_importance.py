import torch
import torch.nn as nn


class SkeletonNet(nn.Module):
    def __init__(self, adjacency, widths=(3, 32, 64)):
        super().__init__()
        self.register_buffer("A", adjacency)
        self.convs = nn.ModuleList(nn.Conv1d(a, b, 1) for a, b in zip(widths, widths[1:]))
        self.edge_importance = nn.ParameterList(
            [nn.Parameter(torch.ones(self.A.size())) for _ in self.convs]
        )

    def forward(self, x):
        for conv, importance in zip(self.convs, self.edge_importance):
            x = torch.relu(conv(x) @ (self.A * importance))
        return x.mean(dim=-1)


net = SkeletonNet(torch.eye(25))
net(torch.randn(2, 3, 25))
