import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split
from torchvision import models


data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)


class Probe(nn.Module):
    """The backbone stays in evaluation mode whatever happens around it."""

    def __init__(self):
        super().__init__()
        self.backbone = models.resnet50(weights="DEFAULT")
        self.backbone.requires_grad_(False)
        self.head = nn.Linear(1000, 4)

    def train(self, mode=True):
        super().train(mode)
        self.backbone.eval()
        return self

    def forward(self, x):
        with torch.no_grad():
            features = self.backbone(x)
        return self.head(features)


probe = Probe()
optimizer = torch.optim.SGD(probe.head.parameters(), lr=0.1)
for epoch in range(5):
    probe.train()
    for x, y in train_loader:
        optimizer.zero_grad()
        F.cross_entropy(probe(x), y).backward()
        optimizer.step()
    with torch.no_grad():
        for x, y in val_loader:
            print(F.cross_entropy(probe(x), y))
