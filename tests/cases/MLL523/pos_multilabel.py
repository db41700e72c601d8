import torch
from torch import nn


class Tags(nn.Module):
    def __init__(self, backbone_dim, tags):
        super().__init__()
        self.head = nn.Sequential(nn.Dropout(0.2), nn.Linear(backbone_dim, tags), nn.Sigmoid())  # expect: MLL523

    def forward(self, features):
        return self.head(features)


net = Tags(512, 80)
loss_fn = nn.BCEWithLogitsLoss(reduction="none")
opt = torch.optim.AdamW(net.parameters())
for features, labels, weight in torch.load("features.pt"):
    opt.zero_grad()
    (loss_fn(net(features), labels) * weight).mean().backward()
    opt.step()
