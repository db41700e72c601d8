"""CIFAR-10 with a validation share drawn by SubsetRandomSampler, the usual course notebook as a script."""
import numpy as np
import torch
import torch.nn.functional as F
import torchvision.transforms as transforms
from torch.utils.data.sampler import SubsetRandomSampler
from torchvision import datasets

transform = transforms.Compose([
    transforms.RandomHorizontalFlip(),
    transforms.RandomRotation(10),
    transforms.ToTensor(),
    transforms.Normalize((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
])
train_data = datasets.CIFAR10("data", train=True, download=True, transform=transform)
test_data = datasets.CIFAR10("data", train=False, download=True, transform=transforms.ToTensor())

indices = list(range(len(train_data)))
np.random.shuffle(indices)
split = int(np.floor(0.2 * len(train_data)))
train_idx, valid_idx = indices[split:], indices[:split]
train_sampler = SubsetRandomSampler(train_idx)
valid_sampler = SubsetRandomSampler(valid_idx)

train_loader = torch.utils.data.DataLoader(train_data, batch_size=20, sampler=train_sampler)
valid_loader = torch.utils.data.DataLoader(train_data, batch_size=20, sampler=valid_sampler)  # expect: MLL201
test_loader = torch.utils.data.DataLoader(test_data, batch_size=20)

model = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(3072, 10))
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(5):
    model.train()
    for data, target in train_loader:
        optimizer.zero_grad()
        loss = F.cross_entropy(model(data), target)
        loss.backward()
        optimizer.step()
    model.eval()
    valid_loss = 0.0
    for data, target in valid_loader:
        valid_loss += F.cross_entropy(model(data), target).item() * data.size(0)
    print(valid_loss / len(valid_loader.sampler))
