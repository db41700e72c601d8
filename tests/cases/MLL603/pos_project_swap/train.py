import torch
from torch import nn
from torchvision import models

from surgery import replace_head

model = models.resnet34()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model = replace_head(model, 20)
for x, y in torch.load("loader.pt"):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
