"""Each part is wrapped with a transform of its own; the base has none."""
import torch
from torch.utils.data import DataLoader, Dataset, random_split
from torchvision import datasets, transforms


class TransformDataset(Dataset):
    def __init__(self, subset, transform=None):
        self.subset = subset
        self.transform = transform

    def __getitem__(self, index):
        x, y = self.subset[index]
        if self.transform:
            x = self.transform(x)
        return x, y

    def __len__(self):
        return len(self.subset)


augment = transforms.Compose([transforms.RandomHorizontalFlip(), transforms.RandomRotation(15), transforms.ToTensor()])
plain = transforms.ToTensor()
base = datasets.ImageFolder("tumours", transform=None)
train_rows, val_rows = random_split(base, [0.85, 0.15])
train_loader = DataLoader(TransformDataset(train_rows, augment), 32, shuffle=True)
val_loader = DataLoader(TransformDataset(val_rows, plain), 32)
for epoch in range(2):
    for x, y in val_loader:
        print(x.mean())
