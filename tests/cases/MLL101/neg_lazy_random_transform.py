import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms

tf = transforms.Compose([transforms.RandomCrop(32, padding=4), transforms.RandomHorizontalFlip(), transforms.ToTensor()])
ds = datasets.CIFAR10("data", train=True, download=True, transform=tf)
train_ds, val_ds = random_split(ds, [45000, 5000], generator=torch.Generator().manual_seed(0))
train_dl = DataLoader(train_ds, batch_size=128, shuffle=True)
val_dl = DataLoader(val_ds, batch_size=128)
# may: MLL201, MLL203
