import torch
from torch import nn


class Probe(nn.Module):
    def __init__(self, backbone: nn.Module, feat_dim: int, n_classes: int):
        super().__init__()
        self.backbone = backbone.requires_grad_(False)
        self.fc = nn.Linear(feat_dim, n_classes)
        self.fc.weight.data.zero_()
        self.fc.bias.data.zero_()

    def forward(self, x):
        with torch.no_grad():
            feats = self.backbone(x)
        return self.fc(feats)


backbone = nn.Sequential(nn.Linear(50, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU())
probe = Probe(backbone, 64, 10)
optimizer = torch.optim.SGD(probe.fc.parameters(), lr=0.3)
