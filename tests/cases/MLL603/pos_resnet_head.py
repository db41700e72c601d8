import torch
from torch import nn, optim
from torchvision import models

model = models.resnet18(weights="DEFAULT")
optimizer = optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
model.fc = nn.Linear(512, 5)  # expect: MLL603
criterion = nn.CrossEntropyLoss()
for epoch in range(3):
    for images, labels in torch.load("flowers.pt"):
        optimizer.zero_grad()
        loss = criterion(model(images), labels)
        loss.backward()
        optimizer.step()
