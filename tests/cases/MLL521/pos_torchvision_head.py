import torch
import torch.nn as nn
from torchvision import models

model = models.resnet18(pretrained=True)
for parameter in model.parameters():
    parameter.requires_grad = False
model.fc = nn.Sequential(
    nn.Linear(model.fc.in_features, 128),
    nn.ReLU(),
    nn.Dropout(0.4),
    nn.Linear(128, 38),
    nn.Softmax(dim=1),  # expect: MLL521
)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.fc.parameters())


def train_one(loader):
    for images, labels in loader:
        outputs = model(images)
        loss = criterion(outputs, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
