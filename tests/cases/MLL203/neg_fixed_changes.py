"""Robustness to changes of a known strength: each is the same every time, whatever its name sounds like."""

import torch
from PIL import ImageEnhance, ImageFilter
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

plain = transforms.Compose([transforms.Resize(64), transforms.ToTensor()])
CHANGES = {
    "darker": lambda image: ImageEnhance.Brightness(image).enhance(0.6),
    "flatter": lambda image: ImageEnhance.Contrast(image).enhance(0.5),
    "turned": lambda image: image.rotate(15),
    "blurred": lambda image: image.filter(ImageFilter.GaussianBlur(2)),
}


class Changed(torch.utils.data.Dataset):
    def __init__(self, root, change):
        self.images = datasets.ImageFolder(root)
        self.change = change

    def __len__(self):
        return len(self.images)

    def __getitem__(self, index):
        image, label = self.images[index]
        return plain(self.change(image)), label


def accuracy(model, loader):
    model.eval()
    hits = 0
    with torch.no_grad():
        for images, labels in loader:
            hits += (model(images).argmax(1) == labels).sum().item()
    return hits / len(loader.dataset)


def report(model):
    for name, change in CHANGES.items():
        print(name, accuracy(model, DataLoader(Changed("leaves/test", change), batch_size=64)))


report(torch.load("leaves.pt", weights_only=False))
