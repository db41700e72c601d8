import torch
from torch import nn
from torchvision import models

model = models.resnet18()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
model.fc = nn.Identity()
model.relu = nn.LeakyReLU(0.1)
model.avgpool = nn.AdaptiveMaxPool2d(1)
for x in torch.load("batches.pt"):
    optimizer.zero_grad()
    model(x).var(0).sub(1).square().mean().backward()
    optimizer.step()
