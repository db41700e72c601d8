"""Unlabelled images are shown to a teacher for labels and then trained on: they judge nothing."""

import torch
from torch import nn
from torch.utils.data import ConcatDataset, DataLoader
from torchvision import datasets, transforms

augment = transforms.Compose([transforms.RandomHorizontalFlip(), transforms.ToTensor()])
labelled = datasets.ImageFolder("leaves/labelled", transform=augment)
unlabelled = datasets.ImageFolder("leaves/unlabelled", transform=augment)
teacher, student = nn.Linear(3 * 32 * 32, 4), nn.Linear(3 * 32 * 32, 4)


def label(images, model):
    guesses = []
    for batch, _ in DataLoader(images, batch_size=256):
        with torch.no_grad():
            guesses.append(model(batch.flatten(1)).argmax(dim=-1))
    for i, guess in enumerate(torch.cat(guesses)):
        images.samples[i] = (images.samples[i][0], guess.item())
    return images


unlabelled = label(unlabelled, teacher)
loader = DataLoader(ConcatDataset([labelled, unlabelled]), batch_size=64, shuffle=True)
optimizer = torch.optim.SGD(student.parameters(), lr=0.1)
for epoch in range(10):
    for batch, targets in loader:
        loss = nn.functional.cross_entropy(student(batch.flatten(1)), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
