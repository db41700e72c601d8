import torch
from torch import nn
from torchvision import models

model = models.resnet18()
model.fc = nn.Linear(512, 5)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for x, y in torch.load("batches.pt"):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
