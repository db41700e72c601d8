import torch
from torch import nn, optim
from torch.utils.data import DataLoader
from torchvision import datasets, models, transforms

tf = transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor()])
train_dl = DataLoader(datasets.ImageFolder("flowers/train", tf), batch_size=32, shuffle=True)
valid_dl = DataLoader(datasets.ImageFolder("flowers/valid", tf), batch_size=32)

model = models.densenet121(weights="DEFAULT")
for p in model.parameters():
    p.requires_grad = False
model.classifier = nn.Sequential(nn.Linear(1024, 256), nn.ReLU(), nn.Dropout(0.2), nn.Linear(256, 102))
optimizer = optim.Adam(model.classifier.parameters(), lr=0.003)
criterion = nn.CrossEntropyLoss()

for epoch in range(3):
    for images, labels in train_dl:
        optimizer.zero_grad()
        loss = criterion(model(images), labels)
        loss.backward()
        optimizer.step()
    accuracy = 0
    with torch.no_grad():
        for images, labels in valid_dl:
            output = model(images)  # expect: MLL701
            accuracy += (output.argmax(1) == labels).float().mean().item()
    print(accuracy / len(valid_dl))
