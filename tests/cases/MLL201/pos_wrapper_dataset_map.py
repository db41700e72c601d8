"""A wrapper gives random crops of whatever it wraps, and is itself what is divided."""
import torch
from torch.utils.data import DataLoader, Dataset, random_split
from torchvision import transforms
from torchvision.datasets import STL10


class MapDataset(Dataset):
    def __init__(self, base, fn):
        self.base = base
        self.fn = fn

    def __getitem__(self, index):
        x, y = self.base[index]
        return self.fn(x), y

    def __len__(self):
        return len(self.base)


to_tensor = STL10("stl", split="train", transform=transforms.ToTensor())
cropped = MapDataset(to_tensor, transforms.Compose([transforms.RandomCrop(64), transforms.RandomHorizontalFlip()]))
train_ds, val_ds = random_split(cropped, [4000, 1000])  # expect: MLL201
train_dl = DataLoader(train_ds, 64, shuffle=True)
val_dl = DataLoader(val_ds, 128)
