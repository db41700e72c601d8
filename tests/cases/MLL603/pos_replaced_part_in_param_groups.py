import torch
from torch import nn
from torchvision import models

model = models.mobilenet_v2(pretrained=True)
params = [
    {"params": model.features.parameters(), "lr": 1e-5},
    {"params": model.classifier.parameters(), "lr": 1e-3},
]
optimizer = torch.optim.Adam(params)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 3)
model.classifier = nn.Sequential(nn.Dropout(0.2), nn.Linear(model.last_channel, 10))  # expect: MLL603


def fit(loader):
    for epoch in range(10):
        for x, y in loader:
            optimizer.zero_grad(set_to_none=True)
            nn.functional.cross_entropy(model(x), y).backward()
            optimizer.step()
        scheduler.step()
