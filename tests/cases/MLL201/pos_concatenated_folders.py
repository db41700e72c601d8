import torch
from torch.utils.data import ConcatDataset, DataLoader, random_split
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2 as T
aug = T.Compose([T.RandomResizedCrop(size=(224, 224), antialias=True), T.RandomHorizontalFlip(p=0.5), T.ToDtype(torch.float32, scale=True)])
both = ConcatDataset([ImageFolder("a", aug), ImageFolder("b", aug)])
tr, va = random_split(both, [0.8, 0.2])  # expect: MLL201
train_dl = DataLoader(tr, batch_size=32, shuffle=True)
valid_dl = DataLoader(va, batch_size=32)
