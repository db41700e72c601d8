import torch
from torch import nn
from torchvision import models

model = models.densenet121(weights="DEFAULT")
model.classifier = nn.Sequential(nn.Linear(1024, 256), nn.ReLU(), nn.Linear(256, 102))
criterion = nn.NLLLoss()
optimizer = torch.optim.Adam(model.classifier.parameters(), lr=0.003)
for inputs, labels in torch.load("flowers.pt"):
    optimizer.zero_grad()
    loss = criterion(model.forward(inputs), labels)  # expect: MLL522
    loss.backward()
    optimizer.step()
