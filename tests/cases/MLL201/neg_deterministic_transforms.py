import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms

tf = transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor()])
whole = datasets.ImageFolder("flowers", transform=tf)
train_set, val_set = random_split(whole, [0.8, 0.2])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=32)
