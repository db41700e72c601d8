"""The transform is hung on the data set after it was made, and before it is divided."""
import torch
import torchvision
from torch.utils.data import DataLoader, random_split
from torchvision.transforms import Compose, RandomErasing, RandomVerticalFlip, ToTensor

pets = torchvision.datasets.OxfordIIITPet("pets")
pets.transform = Compose([ToTensor(), RandomVerticalFlip(p=0.5), RandomErasing()])
train_size = int(len(pets) * 0.8)
train_pets, dev_pets = random_split(pets, (train_size, len(pets) - train_size))  # expect: MLL201


def train(model, optimizer, epochs=5):
    loader = DataLoader(train_pets, batch_size=32, shuffle=True)
    dev = DataLoader(dev_pets, batch_size=32)
    for _ in range(epochs):
        for x, y in loader:
            loss = torch.nn.functional.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        model.eval()
        correct = 0
        for x, y in dev:
            correct += (model(x).argmax(dim=1) == y).sum().item()
        model.train()
        print(correct / len(dev_pets))
