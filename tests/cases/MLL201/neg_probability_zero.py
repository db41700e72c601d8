import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms

P_FLIP = 0.0
tf = transforms.Compose([
    transforms.RandomHorizontalFlip(p=P_FLIP),
    transforms.ColorJitter(),
    transforms.RandomRotation(0),
    transforms.ToTensor(),
])
whole = datasets.ImageFolder("plain", transform=tf)
train_set, val_set = random_split(whole, [80, 20])
train_loader, val_loader = DataLoader(train_set, 8, shuffle=True), DataLoader(val_set, 8)
