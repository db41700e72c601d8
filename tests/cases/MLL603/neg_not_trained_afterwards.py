import torch
from torch import nn
from torchvision import models

model = models.resnet18()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for x, y in torch.load("batches.pt"):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
model.fc = nn.Linear(512, 128)
torch.save(model(torch.load("gallery.pt")), "codes.pt")
