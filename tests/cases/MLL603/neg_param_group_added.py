import torch
from torch import nn
from torchvision import models

model = models.resnet18()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
model.fc = nn.Linear(512, 5)
optimizer.add_param_group({"params": model.fc.parameters(), "lr": 0.1})
for x, y in torch.load("batches.pt"):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
