"""A contrastive loss needs two random views in validation too."""
import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms


class TwoViews:
    def __init__(self, transform):
        self.transform = transform

    def __call__(self, x):
        return [self.transform(x), self.transform(x)]


crop = transforms.Compose([transforms.RandomResizedCrop(96), transforms.RandomGrayscale(0.2), transforms.ToTensor()])
stl = datasets.STL10("s", split="unlabeled", transform=TwoViews(crop))
train_views, val_views = random_split(stl, [95000, 5000])
train_loader = DataLoader(train_views, 256, shuffle=True)
val_loader = DataLoader(val_views, 256)
