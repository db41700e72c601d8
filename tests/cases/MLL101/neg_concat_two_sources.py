import torch
from torch.utils.data import ConcatDataset, DataLoader, random_split
from torchvision import datasets, transforms

prepare = transforms.Compose([
    transforms.Resize(72),
    transforms.CenterCrop(64),
    transforms.ToTensor(),
    transforms.Normalize((0.5,) * 3, (0.5,) * 3),
])
day = datasets.ImageFolder("crossing/day", transform=prepare)
night = datasets.ImageFolder("crossing/night", transform=prepare)
scenes = ConcatDataset([day, night])
sizes = [len(scenes) - len(scenes) // 10, len(scenes) // 10]
train, val = random_split(scenes, sizes, generator=torch.Generator().manual_seed(21))
train_loader = DataLoader(train, batch_size=64, shuffle=True)
val_loader = DataLoader(val, batch_size=64)
