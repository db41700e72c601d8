import torch
from torch import nn, optim
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

train_set = datasets.MNIST("data", train=True, download=True, transform=transforms.ToTensor())
loader = DataLoader(train_set, batch_size=64, shuffle=True)
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
criterion = nn.CrossEntropyLoss()
optimizer = optim.SGD(net.parameters(), lr=0.01, momentum=0.9)

for epoch in range(5):
    running = 0.0
    for images, labels in loader:
        loss = criterion(net(images), labels)
        loss.backward()  # expect: MLL601
        optimizer.step()
        running += loss.item()
    print(epoch, running / len(loader))
