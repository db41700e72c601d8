import torch
from torch import nn, optim
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

train_loader = DataLoader(
    datasets.MNIST("data", train=True, download=True, transform=transforms.ToTensor()),
    batch_size=64,
    shuffle=True,
)
model = nn.Sequential(
    nn.Conv2d(3, 8, 3, stride=2),  # expect: MLL402
    nn.ReLU(),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
    nn.Linear(8, 10),
)
optimizer = optim.Adam(model.parameters())
for images, labels in train_loader:
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(images), labels)
    loss.backward()
    optimizer.step()
